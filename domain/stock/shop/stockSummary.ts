import type { StockChange } from '../../stream/stockChange';
import type { StockSummary } from '../../stream/stockSummary';
import type { WebStock } from '../../stream/webStock';
import type { LaterQuantities } from './laterQuantities';
import type { StockPlan, StockTarget } from './stockPlan';

/** What is known besides the plan and what came of it. */
type Rest = Pick<
	StockSummary,
	| 'hints'
	| 'onlyReport'
	| 'requests'
	| 'partialRead'
	| 'unknownInSnelStart'
	| 'writeRequests'
	| 'windowMs'
>;

/** The counts of a run. Every article of the input is counted in exactly one of the six outcomes. */
export function stockSummary(
	items: readonly WebStock[],
	plan: StockPlan,
	changes: readonly StockChange[],
	later: LaterQuantities,
	rest: Rest,
): StockSummary {
	const count = (...statuses: string[]): number =>
		changes.filter(({ status }) => statuses.includes(status)).length;
	const changed = count('changed', 'healed');
	const failedTargets =
		count('failed') - plan.refused.filter(({ status }) => status === 'failed').length;
	return {
		kind: 'stockSummary',
		articles: items.length,
		changed,
		unchanged: plan.targets.length - changed - failedTargets,
		leftAlone: plan.leftAlone,
		unknown: count('unknown') + plan.notInShop.length,
		...(plan.notInShop.length > 0 ? { notInShop: plan.notInShop } : {}),
		ambiguous: count('ambiguous'),
		failed: count('failed'),
		healedOrders: healedOrders(plan.targets, later),
		...rest,
	};
}

function healedOrders(targets: readonly StockTarget[], later: LaterQuantities): number {
	const orders = new Set<string>();
	for (const { rows } of targets) {
		for (const id of later.ordersByKey.get(rows[0].key) ?? []) orders.add(id);
	}
	return orders.size;
}
