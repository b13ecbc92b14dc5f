import type { ShopResource } from '../wire/shopRow';

/** Records that belong to another one: order lines to an order, addresses to a customer. */
export interface Related {
	/** Under which they stand in the record they belong to. */
	name: string;
	/** What they are called on the screen. */
	label: string;
	path: ShopResource;
	/** Their field that holds what `by` of the record holds. */
	field: string;
	by: string;
	/** There is one at most, so no list. */
	isOne?: true;
}
