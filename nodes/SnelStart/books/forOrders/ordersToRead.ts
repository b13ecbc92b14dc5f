import type { ExistingSalesOrder } from '../../../../domain/books/books';
import type { WebOrder } from '../../../../domain/stream/webOrder';

/** Orders by what has to be known of them. */
export interface OrdersToRead {
	/** Not in SnelStart and to be judged. */
	open: WebOrder[];
	/** Not in SnelStart and not to be judged either. */
	waiting: WebOrder[];
	/**
	 * Imported last: a run that was cut off may have sent a customer card that arrived only after the next run had made
	 * another, so their customers are looked at once more.
	 */
	settled: WebOrder[];
}

/** Orders whose sales orders are the newest: as many as one filter can ask for. */
const LAST_MADE = 60;

/** Readiness of orders that wait whatever SnelStart holds; anything else is judged, also when it is no readiness. */
const KEPT: Array<WebOrder['readiness']> = ['waiting', 'incomplete'];

export function ordersToRead(
	orders: readonly WebOrder[],
	salesOrders: readonly ExistingSalesOrder[],
	keyOf: (order: WebOrder) => string,
): OrdersToRead {
	const numbers = new Map(salesOrders.map(({ importKey, number }) => [importKey, number]));
	const numberOf = (order: WebOrder) => numbers.get(keyOf(order));
	const outside = orders.filter((order) => numberOf(order) === undefined);
	const inside = orders.filter((order) => numberOf(order) !== undefined);
	return {
		open: outside.filter(({ readiness }) => !KEPT.includes(readiness)),
		waiting: outside.filter(({ readiness }) => KEPT.includes(readiness)),
		settled: inside.sort((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0)).slice(0, LAST_MADE),
	};
}
