import { epochOf } from '../words/epochOf';
import type { NodeCost } from '../stream/nodeCost';
import type { RunMarks } from '../stream/runReport';

/**
 * What is known of the run itself, by the costs that its nodes wrote down.
 *
 * @param told `at` is when the report is made, ISO 8601
 */
export function runMarks(
	costs: readonly NodeCost[],
	told: Pick<RunMarks, 'at' | 'workflow' | 'version'>,
): RunMarks {
	const end = epochOf(told.at);
	const began = costs.map((cost) => epochOf(cost.began)).filter(Number.isFinite);
	const sum = (service: 'snelStart' | 'prestaShop') =>
		costs.reduce((all, cost) => all + cost[service], 0);
	return {
		...told,
		seconds:
			began.length === 0 || !Number.isFinite(end)
				? null
				: Math.max(1, Math.round(end - Math.min(...began))),
		requests:
			costs.length === 0 ? null : { snelStart: sum('snelStart'), prestaShop: sum('prestaShop') },
	};
}
