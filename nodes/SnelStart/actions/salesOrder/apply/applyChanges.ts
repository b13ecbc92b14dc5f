import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../import/stop';
import { leftForNextRun } from '../import/importProblems';
import { failed, notBegun, type Applied } from './applied';
import { createCredits, type Crediting } from './createCredits';
import { deleteJudged } from './deleteJudged';
import { replaceJudged } from './replaceJudged';
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
	for (const change of changes) {
		const result = credits.get(change as Crediting) ?? (await apply(client, change, stop));
		const problems = [...change.problems, ...(result.problems ?? [])];
		applied.push({ ...change, outcome: result.outcome, problems });
	}
	return applied;
}

const isCrediting = (change: OrderChange): change is Crediting => change.write?.action === 'credit';

async function apply(client: SnelStartClient, change: OrderChange, stop: Stop): Promise<Applied> {
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
		default:
			return { outcome: 'reported' };
	}
}
