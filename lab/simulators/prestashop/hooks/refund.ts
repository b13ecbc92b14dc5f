import { psRound, decimal } from '../php/round';
import type { RoundMode } from '../php/round';
import type { Amount } from '../prices/amount';
import { nothing, plus, times } from '../prices/amount';
import { moveStock } from '../stock/moveStock';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findDetail, findOrder } from './findOrder';

/** What is paid back of an order; a line is found by its order_details id or by its reference. */
export interface RefundInput {
	orderId: number;
	lines: Array<{ detailId?: number; reference?: string; quantity: number }>;
	/** The shipping is paid back too. */
	shipping?: boolean;
	/** The goods go back into stock. */
	restock?: boolean;
}

/**
 * OrderSlip::create: a credit slip and product_quantity_refunded on the lines. Neither the totals nor
 * date_upd of the order change.
 */
export function refund(shop: Shop, input: RefundInput): Row {
	const order = findOrder(shop, input.orderId);
	const lines = input.lines.map((line) => {
		const detail = findDetail(shop, order, line);
		add(detail, 'product_quantity_refunded', line.quantity);
		if (input.restock) putBack(shop, order, detail, line.quantity);
		return { detail, quantity: line.quantity, amount: amountOf(order, detail, line.quantity) };
	});
	const products = lines.map(({ amount }) => amount).reduce(plus, nothing);
	const shipping = input.shipping ? shippingOf(order) : nothing;
	const now = shop.localTime();
	return shop.table('order_slip').insert({
		id_customer: order.id_customer,
		id_order: String(order.id),
		conversion_rate: order.conversion_rate,
		total_products_tax_excl: decimal(products.excl),
		total_products_tax_incl: decimal(products.incl),
		total_shipping_tax_excl: decimal(shipping.excl),
		total_shipping_tax_incl: decimal(shipping.incl),
		amount: decimal(products.excl),
		shipping_cost: input.shipping ? '1' : '0',
		shipping_cost_amount: decimal(shipping.incl),
		partial: '0',
		date_add: now,
		date_upd: now,
		order_slip_type: '2',
		associations: { order_slip_details: lines.map((line, index) => slipDetail(line, index)) },
	});
}

/** Quantity × unit price: not rounded without tax, with tax rounded as the order's lines are. */
function amountOf(order: Row, detail: Row, quantity: number): Amount {
	const unit = {
		excl: Number(detail.unit_price_tax_excl),
		incl: Number(detail.unit_price_tax_incl),
	};
	const cents = (value: number) => psRound(value, 2, Number(order.round_mode) as RoundMode);
	const exact = times(unit, quantity);
	const perItem = order.round_type === '1';
	return { excl: exact.excl, incl: perItem ? cents(unit.incl) * quantity : cents(exact.incl) };
}

const shippingOf = (order: Row): Amount => ({
	excl: Number(order.total_shipping_tax_excl),
	incl: Number(order.total_shipping_tax_incl),
});

const slipDetail = (
	{ detail, quantity, amount }: { detail: Row; quantity: number; amount: Amount },
	index: number,
) => ({
	id: String(index + 1),
	id_order_detail: String(detail.id),
	product_quantity: String(quantity),
	amount_tax_excl: decimal(psRound(amount.excl, 2, 2)),
	amount_tax_incl: decimal(psRound(amount.incl, 2, 2)),
});

function putBack(shop: Shop, order: Row, detail: Row, quantity: number): void {
	add(detail, 'product_quantity_reinjected', quantity);
	moveStock(shop, {
		productId: String(detail.product_id),
		combinationId: String(detail.product_attribute_id),
		shopId: Number(order.id_shop),
		delta: quantity,
	});
}

const add = (row: Row, column: string, more: number) => {
	row[column] = String(Number(row[column] ?? 0) + more);
};
