import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { takeAway } from './takeAway';
import { twinsOf, type Created, type Twins } from './twins';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { madeTogether, notVerified } from './twinProblems';

/**
 * Looks up once more what this run created and takes its own twins away; changes the results accordingly.
 * Trouble while doing so is reported on the orders, which stay created.
 *
 * @returns import keys of which others' sales orders are left: a run that is at work takes its own away,
 * but one that was cut off does not
 */
export async function settleTwins(
	client: SnelStartClient,
	created: readonly Created[],
	results: Map<string, ImportResult>,
): Promise<string[]> {
	if (created.length === 0) return [];
	const rows = await readBackOrNull(client, created);
	if (rows === null) {
		created.forEach(({ importKey }) => addProblem(results, importKey, notVerified()));
		return [];
	}
	const groups = twinsOf(created, rows);
	await mapConcurrently(groups, client.concurrency, async (twins) => {
		await settle(client, twins, created, results);
	});
	return groups.flatMap(({ importKey, leave }) => (leave.length > 0 ? [importKey] : []));
}

/** All sales orders that carry a key this run created. The ones just created prove that the answer is whole. */
async function readBackOrNull(
	client: SnelStartClient,
	created: readonly Created[],
): Promise<WireSalesOrder[] | null> {
	const keys = created.map(({ importKey }) => importKey);
	try {
		return await client.salesOrders.byImportKey(keys, { knownKey: keys[0] });
	} catch {
		return null;
	}
}

async function settle(
	client: SnelStartClient,
	{ importKey, keep, remove }: Twins,
	created: readonly Created[],
	results: Map<string, ImportResult>,
): Promise<void> {
	const made = new Map(created.map(({ order }) => [order.id, order]));
	const left: Problem[] = [];
	const gone: number[] = [];
	for (const twin of remove) {
		const problem = await takeAway(client, keep, twin, made.get(twin.id));
		if (problem) left.push(problem);
		else gone.push(twin.nummer);
	}
	if (!made.has(keep.id)) {
		const { id, nummer: number } = keep;
		const salesOrder = { id, number, customerNumber: null, totalIncl: null };
		const notices = gone.length > 0 ? [madeTogether(gone, number)] : [];
		results.set(importKey, { outcome: 'exists', salesOrder, notices });
	}
	left.forEach((problem) => addProblem(results, importKey, problem));
}

function addProblem(results: Map<string, ImportResult>, importKey: string, problem: Problem): void {
	const result = results.get(importKey);
	if (result) {
		results.set(importKey, { ...result, problems: [...(result.problems ?? []), problem] });
	}
}
