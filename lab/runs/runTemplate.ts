import type { JournalEntry } from '../simulators/shared/journal';
import { runWorkflow, type EngineRun, type NodeProgress, type Source } from '../engine/runWorkflow';
import { countRequests, stockWrites, type Requests } from './requests';
import type { Stage } from '../engine/stage';
import { nodeThatDoes, shippedWorkflow } from '../engine/shippedWorkflow';
import type { StockChange } from '../../domain/stream/stockChange';
import type { RunReport } from '../../domain/stream/runReport';

/** One run of the shipped workflow and what it cost. */
export interface TemplateRun {
	engine: EngineRun;
	/** The item of the last node; undefined when the workflow stopped before it. */
	report: RunReport | undefined;
	stockChanges: StockChange[];
	requests: Requests;
	journals: { snelStart: JournalEntry[]; prestaShop: JournalEntry[] };
	/** Sales orders that are in SnelStart now and were not before the run. */
	salesOrdersAdded: number;
	stockWrites: number;
	seconds: number;
}

/** Runs the shipped workflow, as it is shipped, on what is on stage. */
export async function runTemplate(
	{ snelStart, prestaShop, credentials }: Stage,
	options: { source?: Source; onNode?: (progress: NodeProgress) => void } = {},
): Promise<TemplateRun> {
	const workflow = shippedWorkflow();
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const before = snelStart.state.verkooporders.length;
	const started = performance.now();
	const engine = await runWorkflow(workflow, { source: 'dist', credentials, ...options });
	const seconds = (performance.now() - started) / 1000;
	const journals = { snelStart: [...snelStart.journal], prestaShop: [...prestaShop.journal] };
	return {
		engine,
		report: engine.itemsOf<RunReport>(nodeThatDoes(workflow, 'webStock', 'report'))[0],
		stockChanges: engine
			.itemsOf<StockChange>(nodeThatDoes(workflow, 'prestaShop', 'setMany'))
			.filter(({ kind }) => kind === 'stockChange'),
		requests: countRequests(journals),
		journals,
		salesOrdersAdded: snelStart.state.verkooporders.length - before,
		stockWrites: stockWrites(journals.prestaShop),
		seconds,
	};
}

/** Why a run did not come to its end, for a person; empty when it did. */
export function failureOf({ engine, report }: TemplateRun): string {
	if (engine.status === 'success' && report) return '';
	const { error } = engine;
	if (!error) return `The workflow ended with status ${engine.status} and no report`;
	const node = 'node' in error ? (error.node as { name?: string })?.name : undefined;
	return [node ? `Node "${node}":` : '', error.message, error.description ?? '']
		.filter((part) => part !== '')
		.join(' ');
}
