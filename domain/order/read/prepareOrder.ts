import type { WebOrder } from '../../stream/webOrder';
import type { PlanSettings } from '../../settings/planSettings';
import type { PreparedOrder } from './preparedOrder';
import { withRefunds } from './refunds';
import { inEuros } from './inEuros';

/**
 * The order as it is to be planned: with what was refunded taken off where the settings say so, then in euros, so that
 * the total is rounded once.
 */
export function prepareOrder(order: WebOrder, settings: PlanSettings): PreparedOrder {
	const refunded = withRefunds(order, settings);
	const converted = inEuros(refunded.order, settings);
	return {
		order: converted.order,
		whole: refunded.order === order ? converted.order : inEuros(order, settings).order,
		problems: [...converted.problems, ...refunded.problems],
		notices: [...converted.notices, ...refunded.notices],
	};
}
