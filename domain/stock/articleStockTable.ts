import type { ArticleStock } from '../stream/articleStock';
import type { ArticleStockTable } from '../stream/articleStockTable';
import { columnsOf, rowsOf, type Usual } from './columnsOf';

/** The articles as a table of free stock, with whatever else is out of the ordinary. */
export const articleStockTable = (articles: readonly ArticleStock[]): ArticleStockTable => ({
	kind: 'articleStockTable',
	...columnsOf(articles, ({ free }) => free, usualArticle),
});

/** The articles of an item, whether it is one of them or a table of them all. */
export const articlesOf = (item: ArticleStock | ArticleStockTable): ArticleStock[] =>
	item.kind === 'articleStock' ? [item] : rowsOf(item, usualArticle);

const usualArticle: Usual<ArticleStock> = (articleId, code, name, quantity) => ({
	kind: 'articleStock',
	articleId,
	code,
	name,
	free: quantity ?? 0,
	technical: quantity ?? 0,
	stockControlled: true,
	inactive: false,
	components: [],
	uncounted: [],
});
