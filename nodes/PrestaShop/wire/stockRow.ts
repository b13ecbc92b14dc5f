import { sellableKey } from '../../../domain/stock/shop/sellableKey';
import type { ShopRow } from './shopRow';
import { amount, text } from './row';

/** Product and combination that a row of stock_availables is about. */
export const keyOfStockRow = (row: ShopRow): string =>
	sellableKey(text(row, 'id_product'), text(row, 'id_product_attribute'));

export const quantityOf = (row: ShopRow): number => amount(row, 'quantity');

/** What PATCH needs to change the quantity and nothing else. */
export const quantityEntity = (
	row: ShopRow,
	quantity: number,
): Record<string, string | number> => ({
	id: text(row, 'id'),
	quantity,
});

/**
 * The whole row with another quantity, as a body for PUT. PUT replaces: a field that is left out becomes
 * zero, and without `id_shop` the product loses its stock in the shop, whose row is looked up by it.
 */
export function stockEntity(row: ShopRow, quantity: number): Record<string, string | number> {
	const kept = Object.keys(row).filter(
		(field) => field !== 'associations' && typeof row[field] !== 'object',
	);
	return {
		...Object.fromEntries(kept.map((field) => [field, text(row, field)])),
		quantity,
	};
}
