import type { WebOrder } from '../../stream/webOrder';
import type { FinalState } from './orderState';

/** A web order that came to nothing, as far as its sales order is looked for: it may have been imported before. */
export interface EndedOrder
	extends Pick<WebOrder, 'id' | 'reference' | 'invoiceNumber' | 'sameReference'> {
	/** Its total with VAT, in the order's currency. */
	paidIncl: string;
}

/** Orders that ended without a sale: they stay out of the stream and hold no goods. */
export interface EndedOrders {
	/** One of them that is paid after all takes its goods again. */
	ended: EndedOrder[];
	/** How many there are of each kind. */
	leftOut: Record<FinalState, number>;
}

/** Tells of the orders that ended; those whose `final` is null go on and are not counted. */
export function endedOrders(
	orders: ReadonlyArray<EndedOrder & { final: FinalState | null }>,
): EndedOrders {
	const found: EndedOrders = {
		ended: [],
		leftOut: { cancelled: 0, refunded: 0, paymentError: 0 },
	};
	for (const { final, ...order } of orders) {
		if (final === null) continue;
		found.leftOut[final]++;
		found.ended.push(order);
	}
	return found;
}
