import type { WebOrder } from '../../stream/webOrder';
import type { PlanSettings } from '../../settings/planSettings';
import type { PreparedOrder } from './preparedOrder';
import { withoutLeftOut } from './leftOut';
import { withRefunds } from './refunds';
import { inEuros } from './inEuros';

/**
 * The order as it is to be planned: without products that are left out, with what was refunded taken off where the
 * settings say so, then in euros, so that the total is rounded once.
 */
export function prepareOrder(order: WebOrder, settings: PlanSettings): PreparedOrder {
	const kept = withoutLeftOut(order, settings);
	const refunded = withRefunds(kept.order, settings);
	const converted = inEuros(refunded.order, settings);
	return {
		order: converted.order,
		whole: refunded.order === order ? converted.order : inEuros(order, settings).order,
		problems: [...converted.problems, ...refunded.problems, ...kept.problems],
		notices: [...converted.notices, ...refunded.notices, ...kept.notices],
	};
}
