import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { cartOfOrder } from '../orders/placedCarts';
import { recompute } from './recompute';
import { moveStock } from '../stock/moveStock';

/** The row, its stock and its part of the totals. */
export function takeOut(shop: Shop, order: Row, detail: Row): void {
	const at = positionOf(shop, order, detail);
	const cart = cartOfOrder(order);
	const invoice = shop.table('order_invoices').byId(Number(detail.id_order_invoice));
	shop.table('order_details').remove(detail.id);
	giveBack(shop, order, detail, Number(detail.product_quantity));
	recompute(shop, order, { ...cart, rows: cart.rows.filter((_, index) => index !== at) }, invoice);
}

/** Place of a line among the lines, which is its place in the cart. */
export const positionOf = (shop: Shop, order: Row, detail: Row): number =>
	shop.table('order_details').where('id_order', String(order.id)).indexOf(detail);

/** Puts some of a line back into stock; takes it when negative. */
export const giveBack = (shop: Shop, order: Row, detail: Row, quantity: number): void =>
	moveStock(shop, {
		productId: String(detail.product_id),
		combinationId: String(detail.product_attribute_id),
		shopId: Number(order.id_shop),
		delta: quantity,
	});
