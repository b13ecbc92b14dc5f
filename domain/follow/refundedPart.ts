import { decimalOfMicros, microsOf, type Micros } from '../money/cents';
import type { FollowedSlip } from '../stream/followedOrder';
import type { WebOrder, WebOrderLine, WebOrderRefund } from '../stream/webOrder';

/** Pieces of a slip that came back, and those that did not. */
export interface SplitSlip {
	back: WebOrderRefund[];
	kept: WebOrderRefund[];
}

/**
 * Parts the lines of a slip by what came back.
 *
 * @param came pieces of each order line, by its id, that came back and are not credited yet
 */
export function splitSlip({ lines }: FollowedSlip, came: ReadonlyMap<string, number>): SplitSlip {
	const left = new Map(came);
	const split: SplitSlip = { back: [], kept: [] };
	for (const line of lines) {
		const pieces = Math.min(line.quantity, left.get(line.lineId) ?? 0);
		left.set(line.lineId, (left.get(line.lineId) ?? 0) - pieces);
		const back = shareOf(line, pieces);
		if (pieces > 0) split.back.push(back);
		if (pieces < line.quantity) split.kept.push(restOf(line, back));
	}
	return split;
}

function shareOf(line: WebOrderRefund, pieces: number): WebOrderRefund {
	if (pieces === line.quantity) return line;
	const share = (text: string) =>
		decimalOfMicros(Math.round(((microsOf(text) ?? 0) * pieces) / line.quantity / 10_000) * 10_000);
	const { amountIncl, amountExcl, lineId } = line;
	return { lineId, quantity: pieces, amountIncl: share(amountIncl), amountExcl: share(amountExcl) };
}

const restOf = (line: WebOrderRefund, back: WebOrderRefund): WebOrderRefund => ({
	lineId: line.lineId,
	quantity: line.quantity - back.quantity,
	amountIncl: minus(line.amountIncl, back.quantity === 0 ? '0' : back.amountIncl),
	amountExcl: minus(line.amountExcl, back.quantity === 0 ? '0' : back.amountExcl),
});

const minus = (one: string, other: string): string =>
	decimalOfMicros((microsOf(one) ?? 0) - (microsOf(other) ?? 0));

/**
 * The part of an order that was refunded, as an order of its own: planned like any other it comes to the lines that
 * take it back, equal to the cent. Null where it names a line that the order does not have any more.
 */
export function refundedPart(
	order: WebOrder,
	refunds: readonly WebOrderRefund[],
	{ shipping, vouchers }: { shipping: WebOrderRefund | null; vouchers: boolean },
): WebOrder | null {
	const lines = refunds.map((refund) => lineOf(order, refund));
	if (lines.some((line) => line === null)) return null;
	const found = lines.flatMap((line) => line ?? []);
	const none = { amountIncl: '0.00', amountExcl: '0.00' };
	const { discountsIncl, discountsExcl } = vouchers
		? order.totals
		: { discountsIncl: '0.00', discountsExcl: '0.00' };
	const sent = shipping ?? none;
	const sum = (member: 'totalIncl' | 'totalExcl') =>
		found.reduce((total, line) => total + micros(line[member]), 0);
	const [productsIncl, productsExcl] = [sum('totalIncl'), sum('totalExcl')];
	return {
		...order,
		lines: found,
		shipping: { ...order.shipping, amountIncl: sent.amountIncl, amountExcl: sent.amountExcl },
		wrapping: none,
		discounts: vouchers ? order.discounts : [],
		refunds: [],
		totals: {
			productsIncl: decimalOfMicros(productsIncl),
			productsExcl: decimalOfMicros(productsExcl),
			discountsIncl,
			discountsExcl,
			paidIncl: decimalOfMicros(productsIncl + micros(sent.amountIncl) - micros(discountsIncl)),
			paidExcl: decimalOfMicros(productsExcl + micros(sent.amountExcl) - micros(discountsExcl)),
		},
	};
}

function lineOf(
	order: WebOrder,
	{ lineId, quantity, amountIncl, amountExcl }: WebOrderRefund,
): WebOrderLine | null {
	const line = order.lines.find(({ id }) => id === lineId);
	if (!line || quantity <= 0 || quantity > line.quantity) return null;
	return { ...line, quantity, totalIncl: rounded(amountIncl), totalExcl: rounded(amountExcl) };
}

/** Slips are not rounded: "24.700002". */
const rounded = (text: string): string =>
	decimalOfMicros(Math.round(micros(text) / 10_000) * 10_000);

const micros = (text: string): Micros => microsOf(text) ?? 0;
