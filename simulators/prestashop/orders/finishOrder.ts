import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { changeOrderState, releasedStates } from './changeState';
import type { Draft } from './draft';
import { stateOf } from './draft';
import { decimal, micro } from './micro';
import { addPayment } from './payment';
import type { PlaceOrderInput } from './placeOrderInput';

/** The last stages of validateOrder: carrier, vouchers, payment, state and, when short of stock, backorder. */
export function finishOrder(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): void {
	const stateId = stateOf(shop, input, drafts);
	const state = shop.table('order_states').byId(stateId);
	const due = drafts.reduce((total, { totals }) => total + totals.paid, 0n);
	for (const draft of drafts) addCarrierAndVouchers(shop, draft);
	const last = drafts[drafts.length - 1].order;
	const paid =
		input.amountPaid === undefined ? (state?.paid === '1' ? due : 0n) : micro(input.amountPaid);
	if (paid > 0n) {
		const method = input.payment ?? 'iDEAL';
		const transactionId = `tr_${String(last.reference).toLowerCase()}`;
		addPayment(shop, last, { amount: Number(decimal(paid)), method, transactionId });
	}
	for (const { order } of drafts) {
		setFirstState(shop, order, stateId, drafts.length > 1);
		backorder(shop, order, state);
	}
}

/** The first state; the orders of one split cart are paid together, on the last of them. */
function setFirstState(shop: Shop, order: Row, stateId: number, paidTogether: boolean): void {
	const real = order.total_paid_real;
	if (paidTogether) order.total_paid_real = order.total_paid;
	changeOrderState(shop, order, stateId);
	if (paidTogether) order.total_paid_real = real;
}

/** An order for more than there was goes on to "on backorder", paid or not paid. */
function backorder(shop: Shop, order: Row, state: Row | undefined): void {
	const details = shop.table('order_details').lookup('id_order', [String(order.id)]) ?? [];
	const short = details.some(
		(row) => Number(row.product_quantity_in_stock) < Number(row.product_quantity),
	);
	if (!short || shop.setting('PS_STOCK_MANAGEMENT') === '0') return;
	if (releasedStates(shop).includes(state?.id ?? 0)) return;
	const name = state?.paid === '1' ? 'PS_OS_OUTOFSTOCK_PAID' : 'PS_OS_OUTOFSTOCK_UNPAID';
	const next = Number(shop.setting(name) ?? 0);
	if (shop.table('order_states').byId(next)) changeOrderState(shop, order, next);
}

function addCarrierAndVouchers(shop: Shop, { order, totals }: Draft): void {
	shop.table('order_carriers').insert({
		id_order: String(order.id),
		id_carrier: order.id_carrier,
		id_order_invoice: '0',
		weight: '0.000000',
		shipping_cost_tax_excl: decimal(totals.shipping.excl),
		shipping_cost_tax_incl: decimal(totals.shipping.incl),
		tracking_number: '',
		date_add: order.date_add,
	});
	const resource = shop.release === 1.6 ? 'order_discounts' : 'order_cart_rules';
	for (const { input, incl, excl } of totals.vouchers) {
		shop.table(resource).insert({
			id_order: String(order.id),
			id_cart_rule: '1',
			id_order_invoice: '0',
			name: input.name,
			value: decimal(incl),
			value_tax_excl: decimal(excl),
			free_shipping: input.freeShipping ? '1' : '0',
			deleted: '0',
		});
	}
}
