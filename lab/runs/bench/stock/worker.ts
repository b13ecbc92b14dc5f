/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { runWorkflow } from '../../../engine';
import { FENCE, stockChain, START } from './stockChain';
import type { StockJob, StockJobDone } from './stockJob';
import type { StockSummary } from '../../../../domain/stream/stockSummary';

const MEGABYTE = 1024 * 1024;

async function done({ credentials, source, cursor }: StockJob): Promise<StockJobDone> {
	const { workflow, last } = stockChain(cursor);
	let heap = 0;
	const watch = setInterval(() => {
		heap = Math.max(heap, process.memoryUsage().heapUsed);
	}, 50);
	const started = performance.now();
	const run = await runWorkflow(workflow, {
		source,
		credentials,
		startNode: START,
		inputs: [[FENCE]],
	});
	clearInterval(watch);
	const summary = run.itemsOf<StockSummary>(last).at(-1);
	return {
		failure: run.error?.message ?? (summary ? '' : `ended ${run.status} without a summary`),
		changed: summary?.changed ?? 0,
		articlesRead: summary?.articles ?? 0,
		seconds: (performance.now() - started) / 1000,
		heapMegabytes: Math.max(heap, process.memoryUsage().heapUsed) / MEGABYTE,
	};
}

process.once('message', (job: StockJob) => {
	void done(job).then((answer) => process.send?.(answer, () => process.exit(0)));
});
