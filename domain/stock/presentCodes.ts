import type { ArticleStock } from '../stream/articleStock';
import type { ImportedOrder } from '../stream/importedOrder';
import type { OrderedQuantity } from '../stream/orderedQuantity';
import { codeMarkOf, hasOtherCodes, markOf } from '../stream/seal';
import { codeInShop } from './codeInShop';

export interface PresentCodes {
	/** The order, its quantities under the codes that the articles have now. */
	order: ImportedOrder;
	/** Those of them of which no article has the code. */
	unknown: OrderedQuantity[];
}

/**
 * The quantities of web orders under the codes their articles arrived with: where the code of an article was changed
 * on the way, what was ordered under the old one still is its.
 */
export function presentCodes(
	articles: readonly ArticleStock[],
): (order: ImportedOrder) => PresentCodes {
	const known = new Set(articles.flatMap((article) => [article.code, codeInShop(article)]));
	const renamed = new Map(
		articles
			.filter(hasOtherCodes)
			.map((article): [string, string] => [codeMarkOf(article) ?? '', article.code]),
	);
	return (order) => {
		const strange = order.quantities.filter(({ code }) => !known.has(code));
		if (strange.length === 0) return { order, unknown: [] };
		const codeNow = (code: string): string | undefined =>
			known.has(code) ? undefined : renamed.get(markOf(code));
		const quantities = order.quantities.map((row) => ({
			...row,
			code: codeNow(row.code) ?? row.code,
		}));
		const unknown = strange.filter(({ code }) => !codeNow(code));
		return { order: { ...order, quantities }, unknown };
	};
}
