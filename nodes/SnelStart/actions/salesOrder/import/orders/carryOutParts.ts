import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { Progress } from '../../../../../shared/progress';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { settleTwins } from '../twins/settleTwins';
import type { Created } from '../twins/twins';
import { carryOut, left, type Means } from './carryOut';
import type { Creatable } from './creatable';

/** Orders created before they are looked up once more: as many as one filter can ask for. */
const PART = 60;

/** What the parts of a run share. */
export interface Run extends Means {
	/** By import key; filled here. */
	results: Map<string, ImportResult>;
	progress: Progress;
}

/**
 * Carries the plans out part by part, each settled before the next, so that a twin of two runs lives for seconds
 * however long a run is. A part that is not begun in time is left to the next run.
 *
 * @param before created before the first part, and settled with it
 * @returns import keys of which sales orders of other runs are left
 */
export async function carryOutParts(
	client: SnelStartClient,
	plans: readonly Creatable[],
	before: readonly Created[],
	{ results, progress, ...means }: Run,
): Promise<string[]> {
	const withTwins: string[] = [];
	for (let start = 0; start === 0 || start < plans.length; start += PART) {
		const part = plans.slice(start, start + PART);
		if (start > 0 && means.stop.isLate) {
			part.forEach(({ importKey }) => results.set(importKey, left(means.stop)));
			continue;
		}
		const created: Created[] = start === 0 ? [...before] : [];
		await mapConcurrently(part, client.concurrency, async (plan) => {
			const { result, order } = await carryOut(client, plan, means);
			results.set(plan.importKey, result);
			if (order) created.push(order);
		});
		withTwins.push(...(await settleTwins(client, created, results)));
		progress.add(part.length);
	}
	return withTwins;
}
