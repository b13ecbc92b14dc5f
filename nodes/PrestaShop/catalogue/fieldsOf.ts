import type { ShopField } from '../schema/shopField';
import type { CatalogueResource } from './catalogueResource';

/** What the shop says of its fields, corrected by what is known better. */
export const fieldsOf = (of: CatalogueResource, told: readonly ShopField[]): ShopField[] =>
	told.map((field) => ({
		...field,
		required: field.required || (of.required ?? []).includes(field.name),
		writing: writingOf(of, field),
	}));

const writingOf = (of: CatalogueResource, { name, writing }: ShopField): ShopField['writing'] => {
	if (of.refused?.includes(name)) return 'refused';
	return writing === 'free' && of.sentBack?.includes(name) ? 'sentBack' : writing;
};
