import type { Problem } from '../problem';
import { inEuros } from './inEuros';
import type { PlanSettings } from './planSettings';
import { withRefunds } from './refunds';
import type { WebOrder } from './webOrder';

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

/** The order as it is to be planned: in euros, and with what was refunded taken off where the settings say so. */
export function preparedOrder(order: WebOrder, settings: PlanSettings): PreparedOrder {
	const converted = inEuros(order, settings);
	const refunded = withRefunds(converted.order, settings);
	return {
		order: refunded.order,
		whole: converted.order,
		problems: [...converted.problems, ...refunded.problems],
		notices: [...converted.notices, ...refunded.notices],
	};
}
