import type { Problem } from '../../words/problem';
import { inEuros } from './inEuros';
import type { PlanSettings } from '../../settings/planSettings';
import { withRefunds } from './refunds';
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

/**
 * The order as it is to be planned: with what was refunded taken off where the settings say so, then in euros, so that
 * the total is rounded once.
 */
export function preparedOrder(order: WebOrder, settings: PlanSettings): PreparedOrder {
	const refunded = withRefunds(order, settings);
	const converted = inEuros(refunded.order, settings);
	return {
		order: converted.order,
		whole: refunded.order === order ? converted.order : inEuros(order, settings).order,
		problems: [...converted.problems, ...refunded.problems],
		notices: [...converted.notices, ...refunded.notices],
	};
}
