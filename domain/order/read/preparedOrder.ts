import type { Problem } from '../../words/problem';
import type { WebOrder } from '../../stream/webOrder';

/** A change of an order, without a word of how it was before. */
export type ChangedOrder = Omit<PreparedOrder, 'whole'>;

/** An order that was changed before it is planned, with what a person should know of it or must solve first. */
export interface PreparedOrder {
	order: WebOrder;
	/** The order before anything was refunded: what vouchers were given on. */
	whole: WebOrder;
	problems: Problem[];
	notices: Problem[];
}
