import type { StockSummary } from '../../../../domain/stream/stockSummary';
import { runWorkflow } from '../../../engine';
import { answerJob } from '../answerJob';
import { FENCE, stockChain, START } from './stockChain';
import type { StockJob, StockJobDone } from './stockJob';

answerJob(async ({ credentials, source, cursor }: StockJob): Promise<StockJobDone> => {
	const { workflow, last } = stockChain(cursor);
	const run = await runWorkflow(workflow, {
		source,
		credentials,
		startNode: START,
		inputs: [[FENCE]],
	});
	const summary = run.itemsOf<StockSummary>(last).at(-1);
	return {
		failure: run.error?.message ?? (summary ? '' : `ended ${run.status} without a summary`),
		changed: summary?.changed ?? 0,
		articlesRead: summary?.articles ?? 0,
	};
});
