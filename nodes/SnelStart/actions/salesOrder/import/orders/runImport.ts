import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { Progress } from '../../../../../shared/progress';
import { timeBudget } from '../../../../../shared/timeBudget';
import type { DryRun } from '../../../../books/dryRun/dryRun';
import { snelStartClient } from '../../../../books/snelStartClient';
import { SnelStartError } from '../../../../client/snelStartError';
import { maxWaitMs } from '../../../maxWait';
import { notTried } from '../importProblems';
import { importOrders, type ImportRun } from './importOrders';

/**
 * A run that could not write anything at all ends in one error. Once something was written, or when the node is
 * set to continue, the orders that were not reached come out as failed with the reason.
 *
 * @param dryRun takes what would be written, so that nothing is
 */
export async function runImport(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
	dryRun?: DryRun,
): Promise<ImportRun> {
	const node = context.getNode();
	const run = await attemptRun(context, plans, dryRun);
	if (run.stopped && !run.hasWritten && !context.continueOnFail()) {
		throw new SnelStartError(node, run.stopped);
	}
	return run;
}

async function attemptRun(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
	dryRun: DryRun | undefined,
): Promise<ImportRun> {
	const budget = timeBudget(context);
	const total = plans.filter(({ outcome }) => outcome === 'create').length;
	const progress = new Progress(context.logger, 'SnelStart: sales orders', 1, total);
	try {
		return await importOrders(
			await snelStartClient(context, { maxWaitMs: maxWaitMs(context), budget, dryRun }),
			plans,
			{ budget, progress },
		);
	} catch (error) {
		if (!(error instanceof SnelStartError)) {
			throw new NodeOperationError(context.getNode(), error as Error);
		}
		const failed: ImportResult = { outcome: 'failed', problems: [notTried(error.details)] };
		const results = new Map(
			plans
				.filter(({ outcome }) => outcome === 'create')
				.map(({ importKey }) => [importKey, failed]),
		);
		return { results, stopped: error.details, hasWritten: false };
	}
}
