/** What rows of every list have, and are told apart by. */
export interface Row {
	id: string;
}

/** One page, or the number of rows the service allows on one where that is fewer than was asked for. */
export type Page<R> = { rows: R[] } | { limit: number };

export type FetchPage<R> = (skip: number, top: number) => Promise<Page<R>>;

export interface PageOptions {
	size: number;
	/** Pages under way at once. */
	concurrency: number;
	/** Whether to look behind a first page that falls short, for lists that must be whole at any price. */
	probe?: boolean;
}
