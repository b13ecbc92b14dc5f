import type { EngineOptions, Stage } from '../engine';
import type { JournalEntry } from '../simulators/shared/journal';
import { countRequests, stockWrites, type Requests } from './requests';
import { shippedRun, type ShippedRun } from './shippedRun';

/** One run of the main job on what is on stage, and what it cost. */
export interface TemplateRun extends ShippedRun {
	requests: Requests;
	journals: { snelStart: JournalEntry[]; prestaShop: JournalEntry[] };
	/** Sales orders that are in SnelStart now and were not before the run. */
	salesOrdersAdded: number;
	stockWrites: number;
	seconds: number;
}

/** Runs the main job, as it is shipped, on what is on stage; by default the built package. */
export async function runTemplate(
	{ snelStart, prestaShop, credentials }: Stage,
	options: Pick<EngineOptions, 'source' | 'onNode' | 'choices'> = {},
): Promise<TemplateRun> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const before = snelStart.state.verkooporders.length;
	const started = performance.now();
	const run = await shippedRun({ source: 'dist', credentials, ...options });
	const seconds = (performance.now() - started) / 1000;
	const journals = { snelStart: [...snelStart.journal], prestaShop: [...prestaShop.journal] };
	return {
		...run,
		requests: countRequests(journals),
		journals,
		salesOrdersAdded: snelStart.state.verkooporders.length - before,
		stockWrites: stockWrites(journals.prestaShop),
		seconds,
	};
}
