import type { Shop } from '../store/shop';
import { buildRows } from './buildRows';
import type { Draft } from './draft';
import { finishOrder } from './finishOrder';
import { insertOrder } from './insertOrder';
import type { Micro } from './micro';
import { priceLine } from './orderLines';
import { addressFor, customerOf } from './orderParties';
import { orderTotals } from './orderTotals';
import type { OrderPlaced, PlaceOrderInput } from './placeOrderInput';

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
		finishOrder(shop, input, drafts);
	};
	waiting.set(first.id, complete);
	if (input.halfBuiltRows === undefined) complete();
	else for (const draft of drafts) buildRows(shop, input, draft, input.halfBuiltRows);
	const orders = drafts.map(({ order }) => order);
	return { orderId: first.id, reference: String(first.reference), orders, complete };
}

const centsOff = (shop: Shop, input: PlaceOrderInput): Micro =>
	(input.offByOneCent ?? shop.switches.ordersOffByOneCent) ? 10_000n : 0n;
