import type { ShopRow } from '../wire/shopRow';
import { reference, tells, text } from '../wire/row';

/** Field of products and combinations (combinaties) that holds SnelStart's article code (artikelcode). */
export type MatchField =
	| 'ean13'
	| 'id'
	| 'isbn'
	| 'mpn'
	| 'reference'
	| 'supplier_reference'
	| 'upc';

export const MATCH_FIELD_NAMES: Readonly<Record<MatchField, string>> = {
	ean13: 'EAN-13',
	id: 'product ID',
	isbn: 'ISBN',
	mpn: 'MPN',
	reference: 'reference (referentie)',
	supplier_reference: 'supplier reference',
	upc: 'UPC',
};

export const isMatchField = (field: unknown): field is MatchField =>
	typeof field === 'string' && Object.keys(MATCH_FIELD_NAMES).includes(field);

/** Article code of a product, exactly as it stands. */
export const codeOfProduct = (product: ShopRow, field: MatchField): string => text(product, field);

/** Article code of a combination; by product ID it is both ids, as in 12-34. */
export const codeOfCombination = (combination: ShopRow, field: MatchField): string =>
	field === 'id'
		? `${reference(combination, 'id_product')}-${text(combination, 'id')}`
		: text(combination, field);

/** The same of an order line. */
export function codeOfLine(line: ShopRow, field: MatchField): string {
	if (field !== 'id') return text(line, `product_${field}`);
	const combination = reference(line, 'product_attribute_id');
	const product = text(line, 'product_id');
	return combination === '' ? product : `${product}-${combination}`;
}

/** Whether this version of PrestaShop knows the field at all; true when there is no row to tell by. */
export const knowsField = (rows: readonly ShopRow[], field: MatchField): boolean =>
	rows.length === 0 || rows.some((row) => tells(row, field));
