import type { WebOrder } from '../../../domain/stream/webOrder';
import type { FinalState } from '../../../domain/order/read/orderState';
import type { Fence } from '../../../domain/stream/fence';

/** The web orders of one shop and what there is to say about them as a whole. */
export interface OrdersRead {
	webOrders: WebOrder[];
	/** Ids of orders that had not all their lines. */
	unfinishedIds: string[];
	/** Ids of orders that hold no goods. */
	releasedIds: string[];
	leftOut: Record<FinalState, number>;
}

/** Puts what several sub-shops yielded together, by rising order id. */
export function togetherRead(parts: readonly OrdersRead[]): OrdersRead {
	const sum = (final: FinalState): number =>
		parts.reduce((total, { leftOut }) => total + leftOut[final], 0);
	return {
		webOrders: parts
			.flatMap(({ webOrders }) => webOrders)
			.sort((a, b) => Number(a.id) - Number(b.id)),
		unfinishedIds: parts.flatMap(({ unfinishedIds }) => unfinishedIds),
		releasedIds: parts.flatMap(({ releasedIds }) => releasedIds),
		leftOut: {
			cancelled: sum('cancelled'),
			refunded: sum('refunded'),
			paymentError: sum('paymentError'),
		},
	};
}

/** The last item of the stream: up to where the shop was read, and the order quantities still in motion. */
export function fenceOf(
	{ webOrders, unfinishedIds, releasedIds, leftOut }: OrdersRead,
	bounds: Pick<Fence, 'lastOrderId' | 'takenAt' | 'importFrom' | 'changedSince'>,
	shopIds: readonly string[],
	hints: readonly string[],
): Fence {
	return {
		kind: 'fence',
		...bounds,
		ordersRead: webOrders.length,
		ordersLeftOut: leftOut,
		shopIds: [...shopIds],
		unfinished: webOrders
			.filter(({ id }) => unfinishedIds.includes(id))
			.map(({ id, lines }) => ({
				orderId: id,
				lines: lines.map(({ productId, combinationId, quantity }) => ({
					productId,
					combinationId,
					quantity,
				})),
			})),
		released: releasedIds,
		hints: [...hints],
	};
}
