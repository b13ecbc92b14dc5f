import type { OrdersWith } from '../../../../domain/stream/shopCheck';

/** How many orders have each id, named. */
export function countedOrders(
	ids: readonly string[],
	nameOf: (id: string) => string,
): OrdersWith[] {
	const orders = new Map<string, number>();
	ids.forEach((id) => orders.set(id, (orders.get(id) ?? 0) + 1));
	return [...orders].map(([id, count]) => ({ id, name: nameOf(id), orders: count }));
}
