import { cartOfOrder, rememberCart } from '../orders/placedCarts';
import { orderTotals } from '../orders/orderTotals';
import { voucherRows } from '../orders/voucherRows';
import { roundingOf } from '../orders/orderTerms';
import type { RoundType } from '../cart/cartRow';
import type { RoundMode } from '../php/round';
import { moveStock } from '../stock/moveStock';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findDetail, findOrder } from './findOrder';

/**
 * Takes a line out of an order as the back office does: the row goes, its stock comes back, and
 * OrderAmountUpdater computes the totals (and invoice) again from the prices the order has. Works on
 * orders this simulator placed; throws on others.
 */
export function removeLine(
	shop: Shop,
	input: { orderId: number; detailId?: number; reference?: string },
): Row {
	const order = findOrder(shop, input.orderId);
	const detail = findDetail(shop, order, input);
	const at = shop.table('order_details').where('id_order', String(order.id)).indexOf(detail);
	const before = cartOfOrder(order);
	shop.table('order_details').remove(detail.id);
	moveStock(shop, {
		productId: String(detail.product_id),
		combinationId: String(detail.product_attribute_id),
		shopId: Number(order.id_shop),
		delta: Number(detail.product_quantity),
	});
	const cart = { ...before, rows: before.rows.filter((_, index) => index !== at) };
	rememberCart(order, cart);
	rewriteTotals(shop, order);
	return order;
}

function rewriteTotals(shop: Shop, order: Row): void {
	const rounding = roundingOf(shop, {
		roundType: Number(order.round_type) as RoundType,
		roundMode: Number(order.round_mode) as RoundMode,
	});
	const totals = orderTotals(cartOfOrder(order), rounding);
	const real = String(order.total_paid_real);
	const columns: Record<string, string> = { ...totals.columns, total_paid_real: real };
	shop.table('orders').update(order, { ...columns, date_upd: shop.localTime() });
	for (const invoice of shop.table('order_invoices').where('id_order', String(order.id))) {
		for (const name of Object.keys(columns)) if (name in invoice) invoice[name] = columns[name];
		invoice.total_discount_tax_excl = columns.total_discounts_tax_excl;
		invoice.total_discount_tax_incl = columns.total_discounts_tax_incl;
	}
	rewriteVouchers(shop, order, voucherRows(order, totals));
}

function rewriteVouchers(shop: Shop, order: Row, rows: Array<Omit<Row, 'id'>>): void {
	const table = shop.table(shop.release === 1.6 ? 'order_discounts' : 'order_cart_rules');
	const standing = table.where('id_order', String(order.id));
	const still = standing.slice(0, rows.length);
	still.forEach((row, index) => {
		const { value, value_tax_excl } = rows[index];
		table.update(row, { value, value_tax_excl });
	});
	for (const row of standing.slice(rows.length)) table.remove(row.id);
}
