import type { Fence } from '../../stream/fence';
import { epochOf } from '../../words/epochOf';
import { missingIds } from './missingIds';
import type { OrdersRead } from './ordersRead';

/** The last item of the stream: up to where the shop was read, and the order quantities still in motion. */
export function fenceOf(
	{ webOrders, unfinishedIds, partlyReadIds, releasedIds, leftOut, seen }: OrdersRead,
	bounds: Pick<Fence, 'lastOrderId' | 'takenAt' | 'importFrom' | 'changedSince'>,
	shopIds: readonly string[],
	hints: readonly string[],
): Fence {
	const missing = missingIds(seen, bounds.lastOrderId, epochOf(bounds.takenAt));
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
		...(missing.length > 0 ? { missing } : {}),
		...(partlyReadIds.length > 0 ? { onlyFall: partlyReadIds } : {}),
		hints: [...hints],
	};
}
