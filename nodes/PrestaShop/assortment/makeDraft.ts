import type { FieldChange } from '../../../domain/stream/assortmentChanges';
import { product } from '../catalogue/product';
import { RecordReader } from '../catalogue/recordReader';
import type { XmlEntity } from '../client/xml';
import { text } from '../wire/row';
import type { ShopToRead } from './readAssortment';
import { inShop, type GoodsWriter } from './writeFields';
import type { WhyNot } from './sendInOrder';

/** The product that was made, or the one that carries its code already. */
export type DraftResult = { made: boolean; id: string } | WhyNot;

/**
 * Makes an inactive product, unless a product or combination carries its code by now: looked up before, and after an
 * answer that was lost. Fields that this version does not have are left out.
 *
 * @param codeField field of the shop that holds its code
 */
export async function makeDraft(
	{ shop, shopId }: ShopToRead,
	fields: readonly FieldChange[],
	codeField: string,
	writer: GoodsWriter,
): Promise<DraftResult> {
	const code = fields.find(({ field }) => field === codeField)?.after ?? '';
	const standing = async (): Promise<string> => {
		for (const resource of ['products', 'combinations'] as const) {
			const query = { [`filter[${codeField}]`]: `[${code}]` };
			const rows = await shop.rows({ resource, display: ['id', codeField], query });
			const found = rows.find((row) => text(row, codeField) === code);
			if (found) return text(found, 'id');
		}
		return '';
	};
	const before = await standing();
	if (before !== '') return { made: false, id: before };
	const known = new Set((await new RecordReader(shop).fields(product)).map(({ name }) => name));
	const entity: XmlEntity = {};
	for (const { field, languageId, after } of fields) {
		if (!known.has(field)) continue;
		entity[field] = languageId === '' ? after : [{ id: languageId, value: after }];
	}
	const answered = await shop.post(
		'products',
		{ node: product.node, entities: [entity] },
		inShop(shopId),
	);
	if (writer.isDry) return { made: true, id: '' };
	const id = await standing().catch(() => '');
	if (id !== '') return { made: true, id };
	if (answered.ok) return { kind: 'unknown', refusal: null };
	const { refusal } = answered;
	return refusal.temporary ? { kind: 'unknown', refusal } : { kind: 'refused', refusal };
}
