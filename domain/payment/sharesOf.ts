import type { Cents } from '../money/cents';

/** What an order comes to, and a payment, in cents. */
interface Due {
	orderId: string;
	due: Cents;
}
interface Received {
	id: string;
	cents: Cents;
}

/** What a payment paid of one order, in cents. */
export interface Share {
	paymentId: string;
	orderId: string;
	cents: Cents;
}

/**
 * Divides what was received under a reference over its orders, each by what it comes to: a cart that was split has one
 * reference and one payment, and by bank each part may have its own. In order of id, so that a later payment changes
 * nothing of those before. What is more than all come to goes to the last; money that went back is not divided.
 *
 * @param orders by rising id
 * @param payments by rising id
 */
export function sharesOf(payments: readonly Received[], orders: readonly Due[]): Share[] {
	const left = new Map(orders.map(({ orderId, due }) => [orderId, due]));
	return payments
		.filter(({ cents }) => cents > 0)
		.flatMap(({ id, cents }) =>
			dividedOver(left, cents).map(([orderId, part]) => {
				left.set(orderId, (left.get(orderId) ?? 0) - part);
				return { paymentId: id, orderId, cents: part };
			}),
		);
}

function dividedOver(left: ReadonlyMap<string, Cents>, cents: Cents): Array<[string, Cents]> {
	const exact = [...left].find(([, due]) => due === cents);
	if (exact) return [exact];
	const parts: Array<[string, Cents]> = [];
	let rest = cents;
	for (const [orderId, due] of left) {
		const part = Math.min(rest, Math.max(0, due));
		if (part > 0) parts.push([orderId, part]);
		rest -= part;
	}
	const last = parts.at(-1) ?? [[...left.keys()].at(-1) ?? '', 0];
	const before = parts.slice(0, -1);
	return [...before, [last[0], last[1] + rest]];
}
