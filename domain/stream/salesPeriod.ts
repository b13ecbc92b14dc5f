import type { Told } from '../words/wording';

/** Ends the web orders of a period: which it is, and how many there are, so that one that a filter takes out is missed. */
export interface SalesPeriod {
	kind: 'salesPeriod';
	/** ISO 8601 with the shop's offset; `until` itself is not in it. */
	from: string;
	until: string;
	shop: string;
	orders: number;
	/** Lowest and highest id of the orders placed in it, '' without any. */
	firstOrderId: string;
	lastOrderId: string;
	/** Orders with an id between those that were placed outside the period, or in another shop. */
	otherOrderIds: string[];
	hints: Told[];
}
