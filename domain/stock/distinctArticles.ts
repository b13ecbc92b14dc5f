import type { ArticleStock } from '../stream/articleStock';
import type { StockPolicy } from '../settings/stockPolicy';

/**
 * Articles by id, each once. Pages that shift while they are read may bring an article twice with different
 * numbers: the one with the least stock counts, so that the order of reading does not matter.
 */
export function distinctArticles(
	articles: readonly ArticleStock[],
	basis: StockPolicy['stockBasis'],
): Map<string, ArticleStock> {
	const distinct = new Map<string, ArticleStock>();
	for (const article of articles) {
		const known = distinct.get(article.articleId);
		if (!known || isLess(article, known, basis)) distinct.set(article.articleId, article);
	}
	return distinct;
}

function isLess(a: ArticleStock, b: ArticleStock, basis: StockPolicy['stockBasis']): boolean {
	if (a[basis] !== b[basis]) return a[basis] < b[basis];
	const [claimsA, claimsB] = [a, b].map(({ uncounted }) =>
		uncounted.reduce((sum, { quantity }) => sum + Math.max(0, quantity), 0),
	);
	if (claimsA !== claimsB) return claimsA > claimsB;
	return JSON.stringify(a) < JSON.stringify(b);
}
