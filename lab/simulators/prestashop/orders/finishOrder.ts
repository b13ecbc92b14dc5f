import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { changeOrderState, releasedStates } from './changeState';
import type { Draft } from './draft';
import { dueOf, stateOf } from './draft';
import { addPayment } from './payment';
import type { PlaceOrderInput } from './placeOrderInput';
import { voucherRows } from './voucherRows';

/** The last stages of validateOrder: carrier, vouchers, payment, state and, when short of stock, backorder. */
export function finishOrder(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): void {
	const stateId = stateOf(shop, input, drafts);
	const state = shop.table('order_states').byId(stateId);
	const due = dueOf(drafts);
	for (const draft of drafts) {
		addCarrier(shop, draft);
		addVouchers(shop, input, draft);
	}
	const last = drafts[drafts.length - 1].order;
	const paid =
		input.amountPaid === undefined ? (state?.paid === '1' ? due : 0) : Number(input.amountPaid);
	if (paid > 0) {
		const method = input.payment ?? 'iDEAL';
		const transactionId = `tr_${String(last.reference).toLowerCase()}`;
		addPayment(shop, last, { amount: paid, method, transactionId });
	}
	for (const draft of drafts) {
		setFirstState(shop, draft.order, stateId, drafts.length > 1);
		backorder(shop, draft, state);
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
function backorder(shop: Shop, { order, outOfStock }: Draft, state: Row | undefined): void {
	if (!outOfStock || shop.setting('PS_STOCK_MANAGEMENT') === '0') return;
	if (releasedStates(shop).includes(state?.id ?? 0)) return;
	const name = state?.paid === '1' ? 'PS_OS_OUTOFSTOCK_PAID' : 'PS_OS_OUTOFSTOCK_UNPAID';
	const next = Number(shop.setting(name) ?? 0);
	if (shop.table('order_states').byId(next)) changeOrderState(shop, order, next);
}

function addCarrier(shop: Shop, { order, totals, shipping }: Draft): void {
	if (shipping === undefined) return;
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
}

function addVouchers(shop: Shop, { paymentFee }: PlaceOrderInput, { order, totals }: Draft): void {
	const resource = shop.release === 1.6 ? 'order_discounts' : 'order_cart_rules';
	for (const row of voucherRows(order, totals, paymentFee?.name)) shop.table(resource).insert(row);
}
