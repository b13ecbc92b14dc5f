import type { ExistingSalesOrder } from '../../../../domain/books/books';
import { isSameOrder } from '../../../../domain/books/sameOrder';
import { centsOf } from '../../../../domain/money/cents';
import type { WebOrder } from '../../../../domain/stream/webOrder';

/** Orders by what has to be known of them. */
export interface OrdersToRead {
	/** Not in SnelStart and to be judged. */
	open: WebOrder[];
	/** Not in SnelStart and not to be judged either. */
	waiting: WebOrder[];
	/**
	 * Imported last: a run that was cut off may have sent a customer card that arrived only after the next run had made
	 * another, so their customers are looked at once more. Before them those whose sales order agrees with the order in
	 * neither reference nor total: their customer tells whether it is theirs.
	 */
	settled: WebOrder[];
}

/** Orders whose sales orders are the newest: as many as one filter can ask for. */
const LAST_MADE = 60;

/** Readiness of orders that wait whatever SnelStart holds; anything else is judged, also when it is no readiness. */
const KEPT: Array<WebOrder['readiness']> = ['waiting', 'incomplete'];

/** Whether an order that is not in SnelStart is to be judged. */
export const isToBeJudged = ({ readiness }: WebOrder): boolean => !KEPT.includes(readiness);

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
		open: outside.filter(isToBeJudged),
		waiting: outside.filter((order) => !isToBeJudged(order)),
		settled: [
			...inside.filter((order) => !isEvident(order, salesOrders, keyOf(order))),
			...inside.sort((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0)).slice(0, LAST_MADE),
		],
	};
}

const isEvident = (
	{ reference, totals }: WebOrder,
	salesOrders: readonly ExistingSalesOrder[],
	key: string,
): boolean =>
	salesOrders.some(
		(found) =>
			found.importKey === key &&
			isSameOrder(
				{ reference, totals: [centsOf(totals.paidIncl)], isCustomer: () => false },
				found,
			),
	);
