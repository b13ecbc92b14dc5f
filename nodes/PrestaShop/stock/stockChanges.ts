import type { WebStock } from '../../../domain/stream/webStock';
import type { LaterQuantities } from './laterQuantities';
import { text } from '../wire/row';
import type { StockGoal } from './stockGoal';
import { stockChange, type StockPlan, type StockTarget } from './stockPlan';
import { keyOfStockRow, quantityOf } from '../wire/stockRow';
import type { StockChange } from '../../../domain/stream/stockChange';
import type { StockSummary } from '../../../domain/stream/stockSummary';

/** What was written and what not, by stock row id. */
export interface Written {
	written: ReadonlyMap<string, number>;
	failures: ReadonlyMap<string, string>;
	later: LaterQuantities;
	goal: StockGoal;
}

/** One item per article that changed or could not be written; articles that were right already are left out. */
export function stockChanges({ targets, refused }: StockPlan, result: Written): StockChange[] {
	return [...targets.flatMap((target) => changeOf(target, result)), ...refused];
}

/** The counts of a run. Every article of the input is counted in exactly one of the six outcomes. */
export function stockSummary(
	items: readonly WebStock[],
	plan: StockPlan,
	changes: readonly StockChange[],
	result: Written,
	rest: Pick<
		StockSummary,
		'hints' | 'partialRead' | 'unknownInSnelStart' | 'writeRequests' | 'windowMs'
	>,
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
		unknown: count('unknown'),
		ambiguous: count('ambiguous'),
		failed: count('failed'),
		healedOrders: healedOrders(plan.targets, result.later),
		...rest,
	};
}

function changeOf(target: StockTarget, result: Written): StockChange[] {
	const { item, rows, planned } = target;
	const before = quantityOf(rows[0]);
	const ids = rows.map((row) => text(row, 'id'));
	const failure = ids.map((id) => result.failures.get(id)).find((reason) => reason !== undefined);
	if (failure !== undefined) return [stockChange(item, 'failed', failure, before)];
	if (!ids.some((id) => result.written.has(id))) return [];
	const since = result.later.byKey.get(keyOfStockRow(rows[0])) ?? 0;
	const after = result.goal(target);
	const status = since === 0 && after === planned ? 'changed' : 'healed';
	return [stockChange(item, status, healedBy(since, status), before, after)];
}

function healedBy(since: number, status: 'changed' | 'healed'): string {
	if (status === 'changed') return '';
	return since === 0
		? 'What it shares its stock with (recept) was ordered in the shop since the web orders were read.'
		: `${since} ordered in the shop since the web orders were read.`;
}

function healedOrders(targets: readonly StockTarget[], later: LaterQuantities): number {
	const orders = new Set<string>();
	for (const { rows } of targets) {
		for (const id of later.ordersByKey.get(keyOfStockRow(rows[0])) ?? []) orders.add(id);
	}
	return orders.size;
}
