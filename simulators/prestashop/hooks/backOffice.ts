import { changeOrderState } from '../orders/changeState';
import { stockRowsOf, sumCombinations } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** Changes an order's state as the back office does; throws when the order or state does not exist. */
export function changeState(shop: Shop, orderId: number, stateId: number): Row {
	const order = shop.table('orders').byId(orderId);
	if (order === undefined) throw new Error(`Order ${orderId} does not exist in this shop.`);
	return changeOrderState(shop, order, stateId);
}

/** Deletes a product, its combinations and its stock rows; lines of placed orders keep pointing at it. */
export function deleteProduct(shop: Shop, productId: number): void {
	for (const resource of ['combinations', 'stock_availables']) {
		const rows = shop.table(resource).lookup('id_product', [String(productId)]) ?? [];
		for (const row of [...rows]) shop.table(resource).remove(row.id);
	}
	shop.table('products').remove(productId);
}

/** Sets the stock of the product or combination with this reference in one shop. */
export function setQuantity(shop: Shop, reference: string, quantity: number, shopId: number): void {
	const { productId, combinationId } = findByReference(shop, reference);
	const row = stockRowsOf(shop, String(productId), shopId).find(
		(candidate) => Number(candidate.id_product_attribute) === combinationId,
	);
	if (row === undefined) throw new Error(`"${reference}" has no stock row in shop ${shopId}.`);
	row.quantity = String(quantity);
	if (combinationId !== 0) sumCombinations(shop, String(productId), shopId);
}

/** The product (and combination, else 0) that carries a reference; a combination's own goes first. */
export function findByReference(
	shop: Shop,
	reference: string,
): { productId: number; combinationId: number } {
	const wanted = [reference.toLowerCase()];
	const combination = shop.table('combinations').lookup('reference', wanted)?.[0];
	if (combination) {
		return { productId: Number(combination.id_product), combinationId: combination.id };
	}
	const product = shop.table('products').lookup('reference', wanted)?.[0];
	if (product === undefined)
		throw new Error(`No product or combination has reference "${reference}".`);
	return { productId: product.id, combinationId: 0 };
}
