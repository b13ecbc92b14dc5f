import type { ArticleFigure } from '../../judges/articles/articleFault';
import type { ArticleResult } from './articleResult';
import { countsOf } from '../countsOf';

/** The last line of `npm run check:articles -- --json`. */
export type ArticleFigures = Record<ArticleFigure, number> & {
	/** Changes that people made on either side. */
	changed: number;
	/** Products, combinations and articles written, by runs that came to their end. */
	written: number;
	/** Requests that changed something in the shop, or in SnelStart by the import. */
	requests: number;
	seconds: number;
};

export function figuresOf(result: ArticleResult, seconds: number): ArticleFigures {
	return {
		changed: result.changed,
		written: result.written,
		...countsOf(result.faults, 'missed', 'wrong', 'foreignFieldsTouched', 'repeated', 'zeroPrices'),
		requests: result.requests,
		seconds: Math.round(seconds * 10) / 10,
	};
}
