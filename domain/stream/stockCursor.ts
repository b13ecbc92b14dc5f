/**
 * Last item of `SnelStart: Stock: Get Many` when it reads only what changed: where to go on next time. The nodes keep
 * nothing themselves; the workflow stores it (a Data Table) and hands it back as 'Changed Since' and 'Last Full Sweep'.
 */
export interface StockCursor {
	kind: 'stockCursor';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** Latest time of change seen in SnelStart, in its own notation without zone: yyyy-MM-ddTHH:mm:ss. '' when none. */
	cursor: string;
	/** The cursor with what was seen up to it, to hand back in place of it: the next run then reads less again. */
	resumeFrom?: string;
	/** What the cursor was before this run; '' when there was none. */
	since: string;
	/** ISO 8601 by n8n's clock: when the whole catalogue was last read. */
	lastFullSweep: string;
	/** The same before this run, '' when unknown. */
	previousFullSweep: string;
	/** Whether a full sweep was due in this run; it then was one. */
	fullSweepDue: boolean;
	/** ISO 8601; null when full sweeps are switched off. */
	fullSweepDueAt: string | null;
	articlesRead: number;
	/** Whether the whole catalogue was read. When not, nothing is known of the articles that are missing. */
	complete: boolean;
}
