import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { PlannedRequest } from '../../../domain/stream/plannedRequest';
import { timeBudget } from '../../shared/timeBudget';
import { DryRun } from '../books/dryRun/dryRun';
import { snelStartClient, type SnelStartClient } from '../books/snelStartClient';
import { SnelStartError } from '../client/snelStartError';
import { maxWaitMs } from './maxWait';
import { Stop } from './salesOrder/import/stop';

/** How rows that were judged are carried out. */
interface Work<Row> {
	apply(client: SnelStartClient, rows: readonly Row[], stop: Stop): Promise<Row[]>;
	/** What of it is told where nothing was sent: each row with the requests that would be. */
	reported(done: readonly Row[], requests: readonly PlannedRequest[]): Row[];
}

/**
 * Carries out rows that were judged, or with *Only Report* says what would be sent for them. A run that could not write
 * anything at all ends in one error; once something was written, or when the node is set to continue, what was not
 * reached comes out with the reason.
 */
export async function carriedOut<Row>(
	context: IExecuteFunctions,
	rows: readonly Row[],
	onlyReport: boolean,
	{ apply, reported }: Work<Row>,
): Promise<Row[]> {
	if (rows.length === 0) return [];
	const budget = timeBudget(context);
	const stop = new Stop(budget);
	const dryRun = onlyReport ? new DryRun() : undefined;
	const client = await snelStartClient(context, { maxWaitMs: maxWaitMs(context), budget, dryRun });
	try {
		const done = await apply(client, rows, stop);
		if (stop.reason && !stop.hasWritten && !context.continueOnFail()) {
			throw new SnelStartError(context.getNode(), stop.reason);
		}
		return dryRun ? reported(done, dryRun.requests()) : done;
	} catch (error) {
		throw error instanceof SnelStartError
			? error
			: new NodeOperationError(context.getNode(), error as Error);
	}
}
