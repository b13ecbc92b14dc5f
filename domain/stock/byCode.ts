import type { ArticleStock } from '../stream/articleStock';

/** The order in which articles are told: by article code. */
export function byCode(a: Identified, b: Identified): number {
	if (a.code !== b.code) return a.code < b.code ? -1 : 1;
	return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0;
}

type Identified = Pick<ArticleStock, 'articleId' | 'code'>;
