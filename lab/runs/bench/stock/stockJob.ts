import type { CredentialValues, Source } from '../../../engine';

/** What the process that runs the nodes is told. */
export interface StockJob {
	credentials: CredentialValues;
	source: Source;
	/** Cursor of an earlier run, to read only what changed since; null for the whole catalogue. */
	cursor: { cursor: string; lastFullSweep: string } | null;
}

/** What it tells when it is done. */
export interface StockJobDone {
	/** Empty when the run came to its end. */
	failure: string;
	changed: number;
	articlesRead: number;
}
