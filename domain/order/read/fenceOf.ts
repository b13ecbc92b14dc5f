import type { Fence } from '../../stream/fence';
import type { OrdersRead } from './ordersRead';

/** The last item of the stream: up to where the shop was read, and the order quantities still in motion. */
export function fenceOf(
	{ webOrders, unfinishedIds, partlyReadIds, releasedIds, leftOut }: OrdersRead,
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
				lines: lines.map(({ productId, combinationId, quantity, reinjected = 0 }) => ({
					productId,
					combinationId,
					quantity: quantity - reinjected,
				})),
			})),
		released: releasedIds,
		...(partlyReadIds.length > 0 ? { onlyFall: partlyReadIds } : {}),
		hints: [...hints],
	};
}
