import type { ArchivedRun } from '../stream/archivedRun';
import type { FollowSummary } from '../stream/followSummary';
import type { OrderChange } from '../stream/orderChange';
import type { ImportedOrder } from '../stream/importedOrder';
import type { Fence } from '../stream/fence';
import type { StockChange } from '../stream/stockChange';
import type { RunMarks, RunReport } from '../stream/runReport';
import type { RunFailure } from '../stream/runFailure';
import type { StockSummary } from '../stream/stockSummary';

/** What a follow-up of imported orders came to; `summary` null where it broke off before its end. */
export interface FollowFacts {
	changes: readonly OrderChange[];
	summary: FollowSummary | null;
}

/** The run before: its whole report, or its row in the archive. */
export type EarlierRun = RunReport | ArchivedRun;

/** What came in on both inputs of the report; null where the stream broke off before its last item. */
export interface RunFacts {
	/** Whether the run was to write stock too, or only to import orders. */
	withStock: boolean;
	orders: readonly ImportedOrder[];
	fence: Fence | null;
	changes: readonly StockChange[];
	summary: StockSummary | null;
	/** Set in a run that follows up imported orders instead of importing any. */
	follow?: FollowFacts | null;
	/** Nodes that failed; left out: none did. */
	failures?: readonly RunFailure[];
	/** When and by what it was done; left out where nobody says. */
	run?: RunMarks;
	/** What the run before told, null where nobody says: everything counts as new. */
	earlier?: EarlierRun | null;
}
