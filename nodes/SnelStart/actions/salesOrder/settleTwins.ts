import type { ImportResult } from '../../../../domain/order/importedOrder';
import type { Problem } from '../../../../domain/problem';
import { mapConcurrently } from '../../../shared/concurrency';
import type { WireSalesOrder } from '../../api/types';
import type { SnelStartClient } from '../../transport/client';
import { SALES_ORDERS } from '../../transport/salesOrders';
import { notVerified, twinLeft, twinNotDeleted } from './problems';
import { readBack } from './readBack';
import { twinsOf, type Created, type Twins } from './twins';

/**
 * Looks up once more what this run created and takes its own twins away; changes the results accordingly.
 * Trouble while doing so is reported on the orders, which stay created.
 */
export async function settleTwins(
	client: SnelStartClient,
	created: readonly Created[],
	results: Map<string, ImportResult>,
	elapsedMs: number,
): Promise<void> {
	if (created.length === 0) return;
	const rows = await readBackOrNull(client, created, elapsedMs);
	if (rows === null) {
		created.forEach(({ importKey }) => addProblem(results, importKey, notVerified()));
		return;
	}
	await mapConcurrently(twinsOf(created, rows), client.concurrency, async (twins) => {
		await settle(client, twins, created, results);
	});
}

async function readBackOrNull(
	client: SnelStartClient,
	created: readonly Created[],
	elapsedMs: number,
): Promise<WireSalesOrder[] | null> {
	try {
		return await readBack(client, created, elapsedMs);
	} catch {
		return null;
	}
}

async function settle(
	client: SnelStartClient,
	{ importKey, keep, remove, leave }: Twins,
	created: readonly Created[],
	results: Map<string, ImportResult>,
): Promise<void> {
	const isOurs = created.some(({ order }) => order.id === keep.id);
	if (!isOurs) {
		const { id, nummer: number } = keep;
		const salesOrder = { id, number, customerNumber: null, totalIncl: null };
		results.set(importKey, { outcome: 'exists', salesOrder });
	}
	for (const twin of remove) {
		const problem = await deleteTwin(client, twin);
		if (problem) addProblem(results, importKey, problem);
	}
	if (leave.length > 0) {
		addProblem(results, importKey, twinLeft(leave.map(({ nummer }) => nummer)));
	}
}

/** Deleting the same order twice does no harm, so a lost answer is simply asked for again. */
async function deleteTwin(client: SnelStartClient, twin: WireSalesOrder): Promise<Problem | null> {
	const request = { method: 'DELETE', path: `${SALES_ORDERS}/${twin.id}` } as const;
	const first = await client.attempt(request);
	const answer = !first.ok && first.failure.unknownWrite ? await client.attempt(request) : first;
	if (answer.ok) return null;
	const { failure } = answer;
	const isGone = failure.httpStatus === 404 || failure.codes.includes('VOR-0001');
	return isGone ? null : twinNotDeleted(twin.nummer, failure);
}

function addProblem(results: Map<string, ImportResult>, importKey: string, problem: Problem): void {
	const result = results.get(importKey);
	if (result)
		results.set(importKey, { ...result, problems: [...(result.problems ?? []), problem] });
}
