import type { ArticleFigure } from '../../judges/articles/articleFault';
import type { ArticleResult } from './articleResult';

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
	const count = (figure: ArticleFigure) =>
		result.faults.filter((one) => one.figure === figure).length;
	return {
		changed: result.changed,
		written: result.written,
		missed: count('missed'),
		wrong: count('wrong'),
		foreignFieldsTouched: count('foreignFieldsTouched'),
		repeated: count('repeated'),
		zeroPrices: count('zeroPrices'),
		requests: result.requests,
		seconds: Math.round(seconds * 10) / 10,
	};
}
