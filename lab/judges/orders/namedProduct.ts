import type { Row } from '../../simulators/prestashop/types';
import type { ShopField } from '../../worlds/orders/choices';
import type { ProductRow } from '../../worlds/orders/tables';
import { fits } from './fits';

const COLUMN: Record<ShopField, string> = {
	reference: 'product_reference',
	ean13: 'product_ean13',
	upc: 'product_upc',
	isbn: 'product_isbn',
	mpn: 'product_mpn',
	supplierReference: 'product_supplier_reference',
	productId: 'product_id',
};

/** The text of a line that the owner has its article found by. */
export const codeOf = (detail: Row, field: ShopField): string =>
	String(detail[COLUMN[field]] ?? '');

/** Whether a row of the owner names the product of a line: by the id of the product or of its combination, or by a code. */
export function isNamed({ by, is }: ProductRow, detail: Row, field: ShopField): boolean {
	const product = String(detail.product_id);
	const combination = Number(detail.product_attribute_id ?? 0);
	const texts =
		by === 'id'
			? [product, combination === 0 ? product : `${product}-${combination}`]
			: [codeOf(detail, field), String(detail.product_reference ?? '')];
	return texts.some((text) => fits(is, text));
}
