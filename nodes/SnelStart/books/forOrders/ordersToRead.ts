import type { Customer, ExistingSalesOrder } from '../../../../domain/books/books';
import { emailsOf, normalisedEmail } from '../../../../domain/books/email';
import { isSameOrder, type OrderEvidence } from '../../../../domain/books/sameOrder';
import { grouped } from '../../../../domain/books/grouped';
import { canOrder } from '../../../../domain/customer/canOrder';
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
	 * another, so their customers are looked at once more; of older ones those whose customer got another card lately. Before them those whose sales order agrees with the order in
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

/** Whether there are more orders in SnelStart than are looked at once more for nothing but their number. */
export const isBeyondLast = (
	orders: readonly WebOrder[],
	salesOrders: readonly ExistingSalesOrder[],
	keyOf: (order: WebOrder) => string,
): boolean => {
	const keys = new Set(salesOrders.map(({ importKey }) => importKey));
	return orders.filter((order) => keys.has(keyOf(order))).length > LAST_MADE;
};

/**
 * Orders by what has to be known of them.
 *
 * @param lately cards that were made or changed lately
 */
export function ordersToRead(
	orders: readonly WebOrder[],
	salesOrders: readonly ExistingSalesOrder[],
	keyOf: (order: WebOrder) => string,
	lately: readonly Customer[] = [],
): OrdersToRead {
	const byEmail = grouped(lately.filter(canOrder), ({ email }) => emailsOf(email));
	const byKey = grouped(salesOrders, ({ importKey }) => [importKey]);
	const numbers = new Map(salesOrders.map(({ importKey, number }) => [importKey, number]));
	const numberOf = (order: WebOrder) => numbers.get(keyOf(order));
	const outside = orders.filter((order) => numberOf(order) === undefined);
	const inside = orders.filter((order) => numberOf(order) !== undefined);
	return {
		open: outside.filter(isToBeJudged),
		waiting: outside.filter((order) => !isToBeJudged(order)),
		settled: [
			...inside.filter((order) => !isEvident(order, byKey.get(keyOf(order)) ?? [])),
			...inside.filter((order) => hasOtherCard(order, byEmail, byKey.get(keyOf(order)) ?? [])),
			...inside.sort((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0)).slice(0, LAST_MADE),
		],
	};
}

/** Whether a card with the order's e-mail address was made or changed lately that its sales order is not on. */
function hasOtherCard(
	{ customer }: WebOrder,
	lately: ReadonlyMap<string, Customer[]>,
	own: readonly ExistingSalesOrder[],
): boolean {
	const cards = lately.get(normalisedEmail(customer?.email ?? '')) ?? [];
	return cards.some(({ id }) => own.every(({ customerId }) => customerId !== id));
}

/** What the shop's order tells of itself, before any card was read. */
export const shopEvidenceOf = ({ reference, totals }: WebOrder): OrderEvidence => ({
	reference,
	totals: [centsOf(totals.paidIncl)],
	isCustomer: () => false,
});

const isEvident = (order: WebOrder, withKey: readonly ExistingSalesOrder[]): boolean =>
	withKey.some((found) => isSameOrder(shopEvidenceOf(order), found));
