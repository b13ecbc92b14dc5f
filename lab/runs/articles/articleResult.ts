import type { ArticleFault } from '../../judges/articles/articleFault';

/** What it came to. */
export interface ArticleResult {
	faults: ArticleFault[];
	failures: string[];
	/** Changes that people made on either side. */
	changed: number;
	/** Products and articles written by runs that came to their end. */
	written: number;
	/** Requests that changed something. */
	requests: number;
	disturbances: Record<string, number>;
}
