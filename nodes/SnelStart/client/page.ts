/** What rows of every list have, and are told apart by. */
export interface Row {
	id: string;
}

/** One page, or the number of rows the service allows on one where that is fewer than was asked for. */
export type Page<R> = { rows: R[] } | { limit: number };

export type FetchPage<R> = (skip: number, top: number) => Promise<Page<R>>;

export interface PageOptions<R = Row> {
	size: number;
	/** Pages under way at once. */
	concurrency: number;
	/** Rows that a page has in common with the one before it, by which a deletion in between shows; 0 or 1. */
	overlap?: number;
	/** Most rows that the service has been seen to give on one page: a first page shorter than that is all there is. */
	seen?: number;
	/** Whether a first page that falls short leaves nothing to ask, so that nobody looks behind it. */
	isAll?(rows: readonly R[]): boolean;
	/**
	 * For whoever will not come back to these rows: a list of several pages is read again until a reading finds all rows of
	 * the one before it. One that is missing then was deleted, and whatever stood behind it may have slipped past.
	 */
	sure?: boolean;
}
