import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findOrder } from './findOrder';
import { cartOfOrder } from '../orders/placedCarts';
import { voucherTable } from '../orders/voucherRows';
import { recompute } from './recompute';
import { takeOut } from './takeOut';

/**
 * Takes a voucher off an order: its row stays with its value and `deleted` 1. A product it gave away
 * goes from the order.
 */
export function removeVoucher(
	shop: Shop,
	{ orderId, name }: { orderId: number; name: string },
): Row {
	const order = findOrder(shop, orderId);
	const cart = cartOfOrder(order);
	const row = shop
		.table(voucherTable(shop))
		.where('id_order', String(order.id))
		.find((one) => one.name === name && one.deleted !== '1');
	const voucher = cart.vouchers.find(({ input }) => input.name === name);
	if (row === undefined || voucher === undefined) {
		throw new Error(`Order ${orderId} has no voucher "${name}".`);
	}
	row.deleted = '1';
	recompute(shop, order, { ...cart, vouchers: cart.vouchers.filter((one) => one !== voucher) });
	const gift = voucher.gift && giftLine(shop, order, voucher.gift.productId);
	if (gift !== undefined) takeOut(shop, order, gift);
	return row;
}

const giftLine = (shop: Shop, order: Row, productId: number): Row | undefined =>
	shop
		.table('order_details')
		.where('id_order', String(order.id))
		.find((row) => Number(row.product_id) === productId && row.product_quantity === '1');
