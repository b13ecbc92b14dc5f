import type { StockChange } from '../../stream/stockChange';
import type { LaterQuantities } from './laterQuantities';
import { stockChangeOf } from './stockChangeOf';
import type { StockGoal } from './stockGoal';
import type { StockPlan, StockTarget } from './stockPlan';

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

function changeOf(target: StockTarget, result: Written): StockChange[] {
	const { item, rows, planned } = target;
	const [{ key, quantity: before }] = rows;
	const failure = rows
		.map(({ id }) => result.failures.get(id))
		.find((reason) => reason !== undefined);
	if (failure !== undefined) return [stockChangeOf(item, 'failed', failure, before)];
	if (!rows.some(({ id }) => result.written.has(id))) return [];
	const since = result.later.byKey.get(key) ?? 0;
	const after = result.goal(target);
	const status = since === 0 && after === planned ? 'changed' : 'healed';
	return [stockChangeOf(item, status, healedBy(since, status), before, after)];
}

function healedBy(since: number, status: 'changed' | 'healed'): string {
	if (status === 'changed') return '';
	return since === 0
		? 'What it shares its stock with (recept) was ordered in the shop since the web orders were read.'
		: `${since} ordered in the shop since the web orders were read.`;
}
