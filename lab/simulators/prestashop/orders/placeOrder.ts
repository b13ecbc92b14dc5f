import type { Shop } from '../store/shop';
import { assemble } from './assembleCart';
import { buildRows } from './buildRows';
import type { Draft } from './draft';
import { finishOrder } from './finishOrder';
import { insertOrder } from './insertOrder';
import { orderTerms } from './orderTerms';
import { withGifts } from './orderVouchers';
import { rememberCart } from './placedCarts';
import type { OrderPlaced, PlaceOrderInput } from './placeOrderInput';

/** Orders whose remaining stages still have to be carried out, by the id of the first. */
const unfinished = new WeakMap<Shop, Map<number, () => void>>();

/** PaymentModule::validateOrder: order row first, then its lines (each takes stock), carrier, payment, state. */
export function placeOrder(shop: Shop, given: PlaceOrderInput): OrderPlaced {
	const lines = withGifts(shop, given.lines, given.vouchers);
	const terms = orderTerms(shop, given);
	const groups = given.split ?? [lines.map((_, index) => index)];
	let reference = given.reference;
	const drafts = groups.map((positions, index): Draft => {
		const input = { ...given, ...given.splitShipping?.[index], reference };
		const goods = positions.map((position) => lines[position]);
		const assembled = assemble(shop, index === 0 ? input : withoutFees(input), goods, terms);
		const order = insertOrder(shop, input, terms, assembled);
		rememberCart(order, assembled.cart);
		reference = String(order.reference);
		return { order, ...assembled, rowsBuilt: 0 };
	});
	return finishNowOrLater(shop, given, drafts);
}

/** Wrapping, payment fee and stray cents are on the first order of a split cart only. */
const withoutFees = (input: PlaceOrderInput): PlaceOrderInput => ({
	...input,
	wrappingTaxIncl: undefined,
	wrappingTaxExcl: undefined,
	paymentFee: undefined,
});

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
