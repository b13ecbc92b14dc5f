import { addQuantity, stockRowsOf } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { changeOrderState, releasedStates } from './changeState';
import { insertOrder } from './insertOrder';
import { decimal, micro } from './micro';
import type { Micro } from './micro';
import type { PricedLine } from './orderLines';
import { detailRow, priceLine } from './orderLines';
import { addressFor, customerOf } from './orderParties';
import type { OrderTotals } from './orderTotals';
import { orderTotals } from './orderTotals';
import { addPayment } from './payment';
import type { OrderPlaced, PlaceOrderInput } from './placeOrderInput';

interface Draft {
	order: Row;
	lines: PricedLine[];
	totals: OrderTotals;
	rowsBuilt: number;
}

/** Orders whose remaining stages still have to be carried out, by the id of the first. */
const unfinished = new WeakMap<Shop, Map<number, () => void>>();

/** PaymentModule::validateOrder: order row first, then its lines (each takes stock), carrier, payment, state. */
export function placeOrder(shop: Shop, input: PlaceOrderInput): OrderPlaced {
	const customer = customerOf(shop, input.customer);
	const delivery = addressFor(shop, customer, input.deliveryAddress);
	const invoice = input.invoiceAddress
		? addressFor(shop, customer, input.invoiceAddress)
		: delivery;
	const roundType = input.roundType ?? Number(shop.setting('PS_ROUND_TYPE') ?? 2);
	const parties = { customer, delivery, invoice, roundType };
	const groups = input.split ?? [input.lines.map((_, index) => index)];
	const drafts: Draft[] = [];
	let reference = input.reference;
	groups.forEach((positions, index) => {
		const lines = positions.map((position) =>
			priceLine(shop, input.lines[position], String(delivery.id_country), roundType),
		);
		const own = index === 0 ? input : { ...input, vouchers: [] };
		const totals = orderTotals(lines, own, centsOff(shop, input));
		const order = insertOrder(shop, { ...input, reference }, parties, totals.columns);
		reference = String(order.reference);
		drafts.push({ order, lines, totals, rowsBuilt: 0 });
	});
	return finishNowOrLater(shop, input, drafts);
}

/** Finishes a half-built order by its id; throws when there is none. */
export function completeOrder(shop: Shop, id: number): void {
	const complete = unfinished.get(shop)?.get(id);
	if (complete === undefined) throw new Error(`Order ${id} is not half-built.`);
	complete();
}

function finishNowOrLater(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): OrderPlaced {
	const [{ order: first }] = drafts;
	const waiting = unfinished.get(shop) ?? new Map<number, () => void>();
	unfinished.set(shop, waiting);
	const complete = () => {
		if (!waiting.delete(first.id)) return;
		for (const draft of drafts) buildRows(shop, input, draft, draft.lines.length);
		finish(shop, input, drafts);
	};
	waiting.set(first.id, complete);
	if (input.halfBuiltRows === undefined) complete();
	else for (const draft of drafts) buildRows(shop, input, draft, input.halfBuiltRows);
	const orders = drafts.map(({ order }) => order);
	return { orderId: first.id, reference: String(first.reference), orders, complete };
}

const centsOff = (shop: Shop, input: PlaceOrderInput): Micro =>
	(input.offByOneCent ?? shop.switches.ordersOffByOneCent) ? 10_000n : 0n;

const wantedState = (shop: Shop, input: PlaceOrderInput): number =>
	input.stateId ?? Number(shop.setting('PS_OS_PAYMENT') ?? 2);

/** Adds lines up to the given number; every line takes its stock unless the order starts released. */
function buildRows(shop: Shop, input: PlaceOrderInput, draft: Draft, upTo: number): void {
	for (const line of draft.lines.slice(draft.rowsBuilt, upTo)) {
		const customization = customizationFor(shop, draft.order, line);
		const detail = shop
			.table('order_details')
			.insert(detailRow(shop, draft.order, line, customization));
		if (!releasedStates(shop).includes(stateOf(shop, input, [draft]))) {
			detail.product_quantity_in_stock = String(takeStock(shop, draft.order, line));
		}
		draft.rowsBuilt += 1;
	}
}

/** Takes the quantity, also from the contents of a pack; answers how much of it was there. */
function takeStock(shop: Shop, order: Row, { product, combination, input }: PricedLine): number {
	const shopId = Number(order.id_shop);
	const attribute = String(combination?.id ?? 0);
	const row = stockRowsOf(shop, String(product.id), shopId).find(
		(candidate) => Number(candidate.id_product_attribute) === Number(attribute),
	);
	const available = Number(row?.quantity ?? 0);
	addQuantity(shop, String(product.id), attribute, shopId, -input.quantity);
	for (const part of product.associations?.product_bundle ?? []) {
		const used = Number(part.quantity ?? 1) * input.quantity;
		addQuantity(shop, String(part.id), part.id_product_attribute ?? '0', shopId, -used);
	}
	return Math.min(available, input.quantity);
}

function customizationFor(
	shop: Shop,
	order: Row,
	{ product, combination, input }: PricedLine,
): string {
	if (input.customization === undefined) return '0';
	const row = shop.table('customizations').insert({
		id_address_delivery: order.id_address_delivery,
		id_cart: order.id_cart,
		id_product: String(product.id),
		id_product_attribute: String(combination?.id ?? 0),
		quantity: String(input.quantity),
		quantity_refunded: '0',
		quantity_returned: '0',
		in_cart: '1',
		associations: {
			customized_data_text_fields: [
				{ id_customization_field: '1', value: input.customization.replace(/<[^>]*>?/g, '') },
			],
		},
	});
	return String(row.id);
}

/** Another amount than the total makes it a payment error. */
function stateOf(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): number {
	const due = drafts.reduce((total, { totals }) => total + totals.paid, 0n);
	const differs = input.amountPaid !== undefined && micro(input.amountPaid) !== due;
	const isSplit = (input.split?.length ?? 1) > 1;
	if (differs && !isSplit) return Number(shop.setting('PS_OS_ERROR') ?? 8);
	return wantedState(shop, input);
}

function finish(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): void {
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
		const history = { splitPaid: drafts.length > 1 };
		setFirstState(shop, order, stateId, history.splitPaid);
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
