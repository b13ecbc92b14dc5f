import { sum, times } from '../prices/amount';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { cents, insertSlip } from './creditSlip';
import { findDetail, findOrder } from './findOrder';
import type { RefundInput } from './refund';
import { unitOf } from './rewriteLine';

/**
 * OrderSlip::create, as modules and old code call it: a slip whose amount is without VAT and
 * product_quantity_refunded on the lines; no money on the lines, no stock.
 */
export function slipByModule(
	shop: Shop,
	input: Pick<RefundInput, 'orderId' | 'lines'> & { shipping?: boolean },
): Row {
	const order = findOrder(shop, input.orderId);
	const perItem = order.round_type === '1';
	const lines = input.lines.map(({ quantity, ...line }) => {
		const detail = findDetail(shop, order, line);
		const counted = Number(detail.product_quantity_refunded) + quantity;
		detail.product_quantity_refunded = String(counted);
		const unit = unitOf(detail);
		const { excl, incl } = times(unit, quantity);
		const amount = { excl, incl: perItem ? cents(unit.incl) * quantity : cents(incl) };
		return { detail, quantity, amount };
	});
	const products = sum(lines.map(({ amount }) => amount));
	const shipping = {
		excl: Number(order.total_shipping_tax_excl),
		incl: Number(order.total_shipping_tax_incl),
	};
	const slip = { lines, products, amount: products.excl, type: '0' as const };
	return insertSlip(shop, order, input.shipping ? { ...slip, shipping } : slip);
}
