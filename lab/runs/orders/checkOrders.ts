import { runBatch } from './runBatch';
import type { Choices } from '../../worlds';
import { judge, type Verdict } from '../../judges/orders/verdict';
import { runReal } from './runReal';

export interface CheckedBatch {
	seed: number;
	choices: Choices;
	verdicts: Verdict[];
	seconds: number;
}

/** Seeds of the batches follow from the seed of the check and never meet those of its neighbours. */
const BATCHES_PER_SEED = 10_000;

/** Generates, imports and judges `count` orders, batch by batch. `tell` hears of each batch. */
export async function checkOrders(
	{ seed, count, batch }: { seed: number; count: number; batch: number },
	tell: (batch: CheckedBatch) => void = () => {},
): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (let number = 0; number * batch < count; number += 1) {
		const started = performance.now();
		const orders = Math.min(batch, count - number * batch);
		const evidence = await runBatch({ seed: seed * BATCHES_PER_SEED + number, orders });
		const judged = judge(evidence);
		verdicts.push(...judged);
		const seconds = (performance.now() - started) / 1000;
		tell({ seed: evidence.seed, choices: evidence.choices, verdicts: judged, seconds });
	}
	return verdicts;
}

/** Imports and judges the 540 recorded orders. */
export async function checkReal(
	tell: (batch: CheckedBatch) => void = () => {},
): Promise<Verdict[]> {
	const started = performance.now();
	const { seed, choices, ...evidence } = await runReal();
	const verdicts = judge({ seed, choices, ...evidence });
	tell({ seed, choices, verdicts, seconds: (performance.now() - started) / 1000 });
	return verdicts;
}
