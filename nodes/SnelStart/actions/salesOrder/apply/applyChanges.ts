import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../import/stop';
import { leftForNextRun } from '../import/importProblems';
import { failed, notBegun, type Applied } from './applied';
import { createCredits, type Crediting } from './createCredits';
import { deleteJudged } from './deleteJudged';
import { replaceJudged } from './replaceJudged';
import { takeArticleAway } from './takeArticleAway';
import { takeCardAway } from './takeCardAway';
import { takeTwinAway } from './takeTwinAway';

/**
 * Carries out changes that were judged and allowed, credits first. One that cannot be done takes no other down; only a
 * refused key, a missing right or a service that does not answer stops the rest.
 */
export async function applyChanges(
	client: SnelStartClient,
	changes: readonly OrderChange[],
	stop: Stop,
): Promise<OrderChange[]> {
	const credits = await createCredits(client, changes.filter(isCrediting), stop);
	const applied: OrderChange[] = [];
	const gone = new Set<string>();
	for (const change of changes) {
		const result = credits.get(change as Crediting) ?? (await apply(client, change, stop, gone));
		if (change.write?.action === 'delete' && DELETED.includes(result.outcome)) {
			gone.add(change.salesOrderId);
		}
		const problems = [...change.problems, ...(result.problems ?? [])];
		applied.push({ ...change, outcome: result.outcome, problems });
	}
	return applied;
}

/** Whether it is gone now, by this run or before. */
const DELETED: ReadonlyArray<OrderChange['outcome']> = ['carriedOut', 'settled'];

const isCrediting = (change: OrderChange): change is Crediting => change.write?.action === 'credit';

/** @param gone sales orders that were deleted before it */
async function apply(
	client: SnelStartClient,
	change: OrderChange,
	stop: Stop,
	gone: ReadonlySet<string>,
): Promise<Applied> {
	const { write } = change;
	if (stop.reason) return notBegun(stop.reason);
	if (stop.isLate) return failed(leftForNextRun(stop.minutes));
	switch (write?.action) {
		case 'delete':
			return await deleteJudged(client, change, write.mark, stop);
		case 'replace':
			return await replaceJudged(client, change, write, stop);
		case 'takeTwinAway':
			return await takeTwinAway(client, write.creditKey, stop);
		case 'takeCardAway':
			return await takeCardAway(client, write, gone, stop);
		case 'takeArticleAway':
			return await takeArticleAway(client, write, stop);
		default:
			return { outcome: 'reported' };
	}
}
