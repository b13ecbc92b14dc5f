import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { assemble } from './assembleCart';
import { buildRows } from './buildRows';
import type { Steps } from './buildStep';
import type { Draft } from './draft';
import { addCarrier, finishOrders } from './finishOrders';
import { insertOrder } from './insertOrder';
import { orderTerms } from './orderTerms';
import { withGifts } from './orderVouchers';
import { rememberCart } from './placedCarts';
import type { PlaceOrderInput } from './placeOrderInput';

/** Positions of the lines in each order of the cart. */
export const partsOf = (input: PlaceOrderInput, lines: unknown[]): number[][] =>
	input.split ?? [lines.map((_, index) => index)];

/**
 * PaymentModule::validateOrder, write by write: each order of the cart with its lines and carrier, then
 * payment, vouchers and state of all. Orders are put in `placed` as their rows appear, under the ids
 * given, if any.
 */
export function* buildOrders(
	shop: Shop,
	given: PlaceOrderInput,
	{ placed, ids }: { placed: Row[]; ids: number[] },
): Steps {
	const lines = withGifts(shop, given.lines, given.vouchers);
	const terms = orderTerms(shop, given);
	const drafts: Draft[] = [];
	let { reference, cartId } = given;
	for (const [index, positions] of partsOf(given, lines).entries()) {
		const input = { ...given, ...given.splitShipping?.[index], reference, cartId };
		const goods = positions.map((position) => lines[position]);
		const assembled = assemble(shop, index === 0 ? input : withoutFees(input), goods, terms);
		const order = insertOrder(shop, input, terms, { ...assembled, id: ids[index] });
		const draft: Draft = { order, ...assembled };
		rememberCart(order, assembled.cart);
		reference = String(order.reference);
		cartId = Number(order.id_cart);
		placed.push(order);
		drafts.push(draft);
		yield 'order';
		yield* buildRows(shop, given, draft);
		addCarrier(shop, draft);
		yield 'carrier';
	}
	yield* finishOrders(shop, given, drafts);
	yield 'done';
}

/** Wrapping, payment fee and stray cents are on the first order of a split cart only. */
const withoutFees = (input: PlaceOrderInput): PlaceOrderInput => ({
	...input,
	wrappingTaxIncl: undefined,
	wrappingTaxExcl: undefined,
	paymentFee: undefined,
});
