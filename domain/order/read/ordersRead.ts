import type { WebOrder } from '../../stream/webOrder';
import type { EndedOrders } from './endedOrders';
import type { SeenOrder } from './missingIds';

/** The web orders of one shop and what there is to say about them as a whole. */
export interface OrdersRead extends EndedOrders {
	webOrders: WebOrder[];
	/** Ids of orders that had not all their lines. */
	unfinishedIds: string[];
	/** Ids of orders that hold stock of which lines are missing that must have been written long ago. */
	partlyReadIds: string[];
	/** Every order that was listed, those left out of the stream included. */
	seen: SeenOrder[];
}

/** Puts what several sub-shops yielded together, by rising order id. */
export function togetherRead(parts: readonly OrdersRead[]): OrdersRead {
	const sum = (final: keyof OrdersRead['leftOut']): number =>
		parts.reduce((total, { leftOut }) => total + leftOut[final], 0);
	return {
		webOrders: parts
			.flatMap(({ webOrders }) => webOrders)
			.sort((a, b) => Number(a.id) - Number(b.id)),
		unfinishedIds: parts.flatMap(({ unfinishedIds }) => unfinishedIds),
		partlyReadIds: parts.flatMap(({ partlyReadIds }) => partlyReadIds),
		seen: parts.flatMap(({ seen }) => seen),
		releasedIds: parts.flatMap(({ releasedIds }) => releasedIds),
		leftOut: {
			cancelled: sum('cancelled'),
			refunded: sum('refunded'),
			paymentError: sum('paymentError'),
		},
	};
}
