import { grouped } from '../../books/grouped';
import type { WebOrder } from '../../stream/webOrder';
import type { EndedOrders } from './endedOrders';
import type { PaidBefore } from '../../stream/paidBefore';
import type { SeenOrder } from './missingIds';
import type { LatestOrder } from './latestOrder';

/** The web orders of one shop and what there is to say about them as a whole. */
export interface OrdersRead extends EndedOrders {
	webOrders: WebOrder[];
	/** Ids of orders that had not all their lines. */
	unfinishedIds: string[];
	/** Ids of orders that hold stock of which lines are missing that must have been written long ago. */
	partlyReadIds: string[];
	/** Orders that were placed and paid before the start: nobody imports them, and they hold nothing. */
	paidBefore: PaidBefore[];
	/** Every order that was listed, those left out of the stream included, with its reference. */
	seen: Array<SeenOrder & { reference: string }>;
	/** Orders that are in SnelStart and of which nothing is to be done, with the prefix of their import keys. */
	settled: Array<{ id: string; prefix: string }>;
	/** Who ordered, of the newest of them. */
	latest: LatestOrder[];
}

/** Puts what several sub-shops yielded together, by rising order id. */
export function togetherRead(parts: readonly OrdersRead[]): OrdersRead {
	const sum = (final: keyof OrdersRead['leftOut']): number =>
		parts.reduce((total, { leftOut }) => total + leftOut[final], 0);
	return {
		webOrders: withSiblings(parts).sort((a, b) => Number(a.id) - Number(b.id)),
		unfinishedIds: parts.flatMap(({ unfinishedIds }) => unfinishedIds),
		partlyReadIds: parts.flatMap(({ partlyReadIds }) => partlyReadIds),
		paidBefore: parts.flatMap(({ paidBefore }) => paidBefore),
		seen: parts.flatMap(({ seen }) => seen),
		settled: parts.flatMap(({ settled }) => settled),
		latest: parts.flatMap(({ latest }) => latest),
		ended: parts.flatMap(({ ended }) => ended),
		leftOut: {
			cancelled: sum('cancelled'),
			refunded: sum('refunded'),
			paymentError: sum('paymentError'),
		},
	};
}

/** Sub-shops are read one by one, and share ids and references: an order of one may have the reference of one of another. */
function withSiblings(parts: readonly OrdersRead[]): WebOrder[] {
	const orders = parts.flatMap(({ webOrders }) => webOrders);
	if (parts.length < 2) return orders;
	const seen = parts.flatMap((part) => part.seen);
	const byReference = grouped(seen, ({ reference }) => [reference]);
	return orders.map((order) => {
		const others = (byReference.get(order.reference) ?? []).map(({ id }) => String(id));
		const siblings = new Set([...order.sameReference, ...others].filter((id) => id !== order.id));
		return order.reference === '' ? order : { ...order, sameReference: [...siblings] };
	});
}
