import type { ShopField } from '../schema/shopField';
import { associationName } from './associationName';
import type { CatalogueResource } from './catalogueResource';

/** What the shop says of its fields, corrected by what is known better. */
export const fieldsOf = (of: CatalogueResource, told: readonly ShopField[]): ShopField[] =>
	told.map((field) => ({
		...field,
		required: field.required || (of.required ?? []).includes(field.name),
		writing: writingOf(of, field),
	}));

/** Lists that follow from records of their own: writing them would delete those that are not named. */
const FOLLOWED = ['combinations', 'images', 'order_rows', 'stock_availables'];

const writingOf = (of: CatalogueResource, { name, writing }: ShopField): ShopField['writing'] => {
	const association = associationName(name);
	if (association !== null) return FOLLOWED.includes(association) ? 'refused' : writing;
	if (of.refused?.includes(name)) return 'refused';
	return writing === 'free' && of.sentBack?.includes(name) ? 'sentBack' : writing;
};
