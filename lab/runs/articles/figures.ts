import type { ArticleFigure } from '../../judges/articles/judgeArticles';
import type { ArticleResult } from './checkArticles';

/** The last line of `npm run check:articles -- --json`. */
export type ArticleFigures = Record<ArticleFigure, number> & {
	/** Changes that people made on either side. */
	changed: number;
	/** Products and combinations written, by runs that came to their end. */
	written: number;
	/** Requests that changed something in the shop. */
	requests: number;
	seconds: number;
};

export function figuresOf(result: ArticleResult, seconds: number): ArticleFigures {
	const count = (figure: ArticleFigure) =>
		result.faults.filter((one) => one.figure === figure).length;
	return {
		changed: result.keeping.merchants.story.changes,
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
