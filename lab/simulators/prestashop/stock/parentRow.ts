import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { groupOf, sharesStock } from '../webservice/shopContext';

/** The stock rows of a product that count in a shop (its own, or those of its sharing group). */
export function stockRowsOf(shop: Shop, productId: string, shopId: number): Row[] {
	const shared = sharesStock(shop, shopId);
	const [idShop, idGroup] = shared ? [0, groupOf(shop, shopId)] : [shopId, 0];
	const rows = shop.table('stock_availables').lookup('id_product', [productId]) ?? [];
	return rows.filter(
		(row) => Number(row.id_shop) === idShop && Number(row.id_shop_group) === idGroup,
	);
}

/** Makes the product's own row (attribute 0) the sum of its combinations. */
export function sumCombinations(shop: Shop, productId: string, shopId: number): void {
	const rows = stockRowsOf(shop, productId, shopId);
	const combinations = rows.filter((row) => Number(row.id_product_attribute) !== 0);
	const parent = rows.find((row) => Number(row.id_product_attribute) === 0);
	if (combinations.length === 0 || parent === undefined) return;
	const sum = combinations.reduce((total, row) => total + Number(row.quantity), 0);
	parent.quantity = String(sum);
}

/** The stock row of a product or combination in a shop. */
export function stockRowOf(
	shop: Shop,
	of: { productId: string; combinationId: string; shopId: number },
): Row | undefined {
	return stockRowsOf(shop, of.productId, of.shopId).find(
		(row) => Number(row.id_product_attribute) === Number(of.combinationId),
	);
}

/**
 * Adds to the row of a product or combination in a shop. Does nothing when there is no row or, before 9,
 * it depends on advanced stock (which 9 no longer has).
 */
export function addQuantity(
	shop: Shop,
	to: { productId: string; combinationId: string; shopId: number; delta: number },
): void {
	const row = stockRowOf(shop, to);
	if (row === undefined || (shop.release < 9 && row.depends_on_stock === '1')) return;
	row.quantity = String(Number(row.quantity) + to.delta);
	if (Number(to.combinationId) !== 0) sumCombinations(shop, to.productId, to.shopId);
}
