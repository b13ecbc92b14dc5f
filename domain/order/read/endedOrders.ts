import type { FinalState } from './orderState';

/** Orders that ended without a sale: they stay out of the stream and hold no goods. */
export interface EndedOrders {
	/** Their ids: one of them that is paid after all takes its goods again. */
	releasedIds: string[];
	/** How many there are of each kind. */
	leftOut: Record<FinalState, number>;
}

/** Tells of the orders that ended; those whose `final` is null go on and are not counted. */
export function endedOrders(
	orders: ReadonlyArray<{ id: string; final: FinalState | null }>,
): EndedOrders {
	const ended: EndedOrders = {
		releasedIds: [],
		leftOut: { cancelled: 0, refunded: 0, paymentError: 0 },
	};
	for (const { id, final } of orders) {
		if (final === null) continue;
		ended.leftOut[final]++;
		ended.releasedIds.push(id);
	}
	return ended;
}
