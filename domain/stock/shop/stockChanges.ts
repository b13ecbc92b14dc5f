import type { StockChange } from '../../stream/stockChange';
import type { LaterQuantities } from './laterQuantities';
import { worded, type Wording } from '../../words/wording';
import { stockChangeOf } from './stockChangeOf';
import type { StockGoal } from './stockGoal';
import type { StockPlan, StockTarget } from './stockPlan';

/** What was written and what not, by stock row id. */
export interface Written {
	written: ReadonlyMap<string, number>;
	failures: ReadonlyMap<string, string>;
	later: LaterQuantities;
	goal: StockGoal;
	/** What it would have been without later orders. */
	before: StockGoal;
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
	if (since !== 0 || after !== result.before(target)) {
		return [stockChangeOf(item, 'healed', healedBy(since), before, after)];
	}
	const message = after === planned ? '' : keptBack(planned - after);
	return [stockChangeOf(item, 'changed', message, before, after)];
}

const healedBy = (since: number): Wording =>
	since === 0
		? worded(
				'What it shares its stock with (recept) was ordered in the shop since the web orders were read.',
				'Waarmee het voorraad deelt (recept) is besteld in de webwinkel nadat de weborders zijn gelezen.',
			)
		: worded(
				`${since} ordered in the shop since the web orders were read.`,
				`${since} besteld in de webwinkel nadat de weborders zijn gelezen.`,
			);

const keptBack = (pieces: number): Wording =>
	worded(
		`${pieces} more kept back for web orders that name this product by a code that no article has.`,
		`${pieces} extra vastgehouden voor weborders die dit product noemen met een code die geen artikel heeft.`,
	);
