import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { RunReport } from '../../domain/stream/runReport';
import type { StockChange } from '../../domain/stream/stockChange';
import {
	type EngineOptions,
	type EngineRun,
	failureOf,
	runWorkflow,
	shippedWorkflow,
} from '../engine';

/** One run of the main job, the template as it is shipped. */
export interface ShippedRun {
	engine: EngineRun;
	/** Why it did not come to its end, for a person; empty when it did. */
	failure: string;
	/** The item of the last node; undefined when the workflow stopped before it. */
	report: (RunReport & { html?: string }) | undefined;
	/** What the import made of every web order; empty when it did not come so far. */
	orders: ImportedOrder[];
	stockChanges: StockChange[];
}

/** Runs the main job and reads what its nodes made. */
export async function shippedRun(options: EngineOptions): Promise<ShippedRun> {
	const engine = await runWorkflow(shippedWorkflow(), options);
	const [report] = engine.resultOf<RunReport & { html?: string }>('shopLink.report');
	return {
		engine,
		failure: failureOf(engine) || (report ? '' : 'The workflow ended without a report'),
		report,
		orders: engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder'),
		stockChanges: engine
			.resultOf<StockChange>('prestaShop.setMany')
			.filter(({ kind }) => kind === 'stockChange'),
	};
}
