import { idRanges, idsIn } from '../../stream/idRanges';
import type { OrdersInBooks } from '../../stream/ordersInBooks';
import { latestColumn, type LatestOrder } from './latestOrder';
import { grouped } from '../../words/grouped';

/** An order that is in SnelStart under a key with this prefix. */
interface Booked {
	id: string;
	prefix: string;
}

/** Orders as the fence tells of them; undefined for none. */
export function ordersInBooks(
	orders: readonly Booked[],
	latest: readonly LatestOrder[] = [],
): OrdersInBooks | undefined {
	if (orders.length === 0) return undefined;
	const byPrefix = grouped(orders, ({ prefix }) => prefix);
	return {
		orders: orders.length,
		ids: Object.fromEntries(
			[...byPrefix].map(([prefix, rows]) => [prefix, idRanges(rows.map(({ id }) => id))]),
		),
		...(latest.length === 0 ? {} : { latest: latestColumn(latest) }),
	};
}

/** The orders that the fence tells of. */
export const bookedIn = (inBooks: OrdersInBooks | undefined): Booked[] =>
	Object.entries(inBooks?.ids ?? {}).flatMap(([prefix, ranges]) =>
		idsIn(ranges).map((id) => ({ id, prefix })),
	);
