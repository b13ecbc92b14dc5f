import type { Fence } from '../../stream/fence';
import { epochOf } from '../../words/epochOf';
import { grouped } from '../../words/grouped';
import { endedColumn } from './endedColumn';
import { missingIds } from './missingIds';
import { heldColumn, heldOrder } from './heldColumn';
import { newestFirst } from './newestFirst';
import { ordersInBooks } from './ordersInBooks';
import type { OrdersRead } from './ordersRead';
import type { Wording } from '../../words/wording';

/** As many orders from before the start are looked up in SnelStart in each run. */
const MOST_LOOKED_UP = 200;

/** The last item of the stream: up to where the shop was read, and the order quantities still in motion. */
export function fenceOf(
	{
		webOrders,
		unfinishedIds,
		partlyReadIds,
		settled,
		latest,
		paidBefore,
		ended,
		leftOut,
		seen,
	}: OrdersRead,
	bounds: Pick<
		Fence,
		'shop' | 'lastOrderId' | 'takenAt' | 'importFrom' | 'placedSince' | 'changedSince'
	>,
	shopIds: readonly string[],
	hints: readonly Wording[],
): Fence {
	const missing = missingIds(seen, bounds.lastOrderId, epochOf(bounds.takenAt));
	const inBooks = ordersInBooks(settled, latest);
	return {
		kind: 'fence',
		...bounds,
		ordersRead: webOrders.length,
		...(webOrders.length > 0 ? { held: heldColumn(webOrders.map(heldOrder)) } : {}),
		...(inBooks ? { inBooks } : {}),
		...(paidBefore.length > 0
			? {
					paidBefore: {
						orders: paidBefore.length,
						newest: newestFirst(paidBefore, MOST_LOOKED_UP),
					},
				}
			: {}),
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
		released: ended.map(({ id }) => id),
		...(ended.length > 0 ? { ended: endedColumn(withSiblings(ended, seen)) } : {}),
		...(missing.length > 0 ? { missing } : {}),
		...(partlyReadIds.length > 0 ? { onlyFall: partlyReadIds } : {}),
		hints: [...hints],
	};
}

/** Orders that were split share one reference: none of them is known by it alone. */
function withSiblings(ended: OrdersRead['ended'], seen: OrdersRead['seen']): OrdersRead['ended'] {
	const byReference = grouped(seen, ({ reference }) => reference);
	return ended.map((order) => ({
		...order,
		sameReference: (byReference.get(order.reference) ?? [])
			.map(({ id }) => String(id))
			.filter((id) => order.reference !== '' && id !== order.id),
	}));
}
