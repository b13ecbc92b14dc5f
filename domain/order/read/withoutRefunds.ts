import { decimalOfMicros, microsOf, type Micros } from '../../money/cents';
import type { WebOrder, WebOrderLine, WebOrderRefund } from '../../stream/webOrder';
import type { DecimalText } from '../../money/decimalText';

interface Amounts {
	incl: Micros;
	excl: Micros;
}

interface Rest {
	order: WebOrder;
	/** Refunds that do not fit what they are of. */
	misfits: WebOrderRefund[];
}

/** Per piece, a refund may be this far from the price it gives back: both are rounded in the shop. */
const ROUNDING: Micros = 10_000;

/** The order less its refunds. What is taken off a line or shipping is taken off the totals too, to the same digit. */
export function withoutRefunds(order: WebOrder): Rest {
	return order.refunds.reduce<Rest>(
		({ order: rest, misfits }, refund) => {
			const less = refund.lineId === '' ? lessShipping(rest, refund) : lessLine(rest, refund);
			return less ? { order: less, misfits } : { order: rest, misfits: [...misfits, refund] };
		},
		{ order, misfits: [] },
	);
}

function lessShipping(order: WebOrder, refund: WebOrderRefund): WebOrder | null {
	const { shipping } = order;
	const of = amountsOf(shipping.amountIncl, shipping.amountExcl);
	const off = takenOff(of, amountsOf(refund.amountIncl, refund.amountExcl), 0);
	if (off === null) return null;
	const left = {
		amountIncl: less(shipping.amountIncl, off.incl),
		amountExcl: less(shipping.amountExcl, off.excl),
	};
	return { ...order, shipping: { ...shipping, ...left }, totals: lessPaid(order.totals, off) };
}

function lessLine(order: WebOrder, refund: WebOrderRefund): WebOrder | null {
	const line = order.lines.find(({ id }) => id === refund.lineId);
	const quantity = line ? line.quantity - refund.quantity : -1;
	if (!line || quantity < 0 || refund.quantity < 0 || !Number.isInteger(quantity)) return null;
	const of = amountsOf(line.totalIncl, line.totalExcl);
	const off = takenOff(
		of,
		amountsOf(refund.amountIncl, refund.amountExcl),
		quantity === 0 ? refund.quantity : 0,
	);
	if (off === null) return null;
	const left = {
		...line,
		quantity,
		totalIncl: less(line.totalIncl, off.incl),
		totalExcl: less(line.totalExcl, off.excl),
	};
	const totals = {
		...lessPaid(order.totals, off),
		productsIncl: less(order.totals.productsIncl, off.incl),
		productsExcl: less(order.totals.productsExcl, off.excl),
	};
	return { ...order, lines: replaced(order.lines, line, left), totals };
}

function replaced(
	lines: readonly WebOrderLine[],
	line: WebOrderLine,
	by: WebOrderLine,
): WebOrderLine[] {
	return lines.map((each) => (each === line ? by : each)).filter(({ quantity }) => quantity > 0);
}

/**
 * What to take off: the refund, or all there is when that many pieces were the last (`allPieces`, otherwise 0) or the
 * refund is that but for a cent. Null when it is more than there is, or when part of the price of no piece would stay.
 */
function takenOff(of: Amounts, refund: Amounts, allPieces: number): Amounts | null {
	const left = { incl: of.incl - refund.incl, excl: of.excl - refund.excl };
	const far = Math.max(Math.abs(left.incl), Math.abs(left.excl));
	if (allPieces > 0) return far <= ROUNDING * (1 + allPieces) ? of : null;
	if (far <= ROUNDING && refund.incl * 2 > of.incl) return of;
	return left.incl < 0 || left.excl < 0 ? null : refund;
}

function lessPaid(totals: WebOrder['totals'], off: Amounts): WebOrder['totals'] {
	return {
		...totals,
		paidIncl: less(totals.paidIncl, off.incl),
		paidExcl: less(totals.paidExcl, off.excl),
	};
}

function amountsOf(incl: DecimalText, excl: DecimalText): Amounts {
	return { incl: microsOf(incl) ?? 0, excl: microsOf(excl) ?? 0 };
}

function less(text: DecimalText, off: Micros): DecimalText {
	return decimalOfMicros((microsOf(text) ?? 0) - off);
}
