import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { rewriteTaxes } from './buildRows';
import type { Steps } from './buildStep';
import { changingState, releasedStates } from './changeState';
import type { Draft } from './draft';
import { dueOf, stateOf } from './draft';
import { insertPayment, raisePaid } from './payment';
import type { PlaceOrderInput } from './placeOrderInput';
import { voucherRows, voucherTable } from './voucherRows';
import { weightOf } from './weightOf';

/** The last writes of validateOrder: payment, vouchers, state and, when short of stock, backorder; then the taxes again. */
export function* finishOrders(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): Steps {
	const stateId = stateOf(shop, input, drafts);
	const state = shop.table('order_states').byId(stateId);
	yield* pay(shop, input, drafts, state);
	for (const draft of drafts) {
		addVouchers(shop, input, draft);
		yield 'vouchers';
		yield* changingState(shop, draft.order, stateId);
		const next = backorderOf(shop, draft, state);
		if (next !== undefined) yield* changingState(shop, draft.order, next);
		yield* rewriteTaxes(shop, draft.order);
	}
}

/** One payment for the whole cart, on the last of its orders. */
function* pay(
	shop: Shop,
	{ amountPaid, payment: method = 'iDEAL' }: PlaceOrderInput,
	drafts: Draft[],
	state: Row | undefined,
): Steps {
	const { order } = drafts[drafts.length - 1];
	const due = state?.paid === '1' ? dueOf(drafts) : 0;
	const amount = amountPaid === undefined ? due : Number(amountPaid);
	if (amount <= 0) return;
	const transactionId = `tr_${String(order.reference).toLowerCase()}`;
	insertPayment(shop, order, { amount, method, transactionId });
	yield 'payment';
	raisePaid(order, amount);
	yield 'paidReal';
}

/** The state an order for more than there was goes on to: "on backorder", paid or not paid. */
function backorderOf(
	shop: Shop,
	{ outOfStock }: Draft,
	state: Row | undefined,
): number | undefined {
	if (!outOfStock || shop.setting('PS_STOCK_MANAGEMENT') === '0') return undefined;
	if (releasedStates(shop).includes(state?.id ?? 0)) return undefined;
	const name = state?.paid === '1' ? 'PS_OS_OUTOFSTOCK_PAID' : 'PS_OS_OUTOFSTOCK_UNPAID';
	return shop.table('order_states').byId(Number(shop.setting(name) ?? 0))?.id;
}

/** The carrier row; nothing when nothing is sent. */
export function addCarrier(shop: Shop, { order, totals, shipping }: Draft): void {
	if (shipping === undefined) return;
	shop.table('order_carriers').insert({
		id_order: String(order.id),
		id_carrier: order.id_carrier,
		id_order_invoice: '0',
		weight: weightOf(shop, order),
		shipping_cost_tax_excl: decimal(totals.shipping.excl),
		shipping_cost_tax_incl: decimal(totals.shipping.incl),
		tracking_number: '',
		date_add: order.date_add,
	});
}

function addVouchers(shop: Shop, { paymentFee }: PlaceOrderInput, { order, totals }: Draft): void {
	const table = shop.table(voucherTable(shop));
	for (const row of voucherRows(order, totals, paymentFee?.name)) table.insert(row);
}
