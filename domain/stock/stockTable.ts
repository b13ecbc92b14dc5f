import type { ArticleStock } from './articleStock';
import type { WebStock } from './webStock';

/** Members of one article that differ from what they usually are. */
type Rest<T> = Partial<T>;
type Row<T> = [
	articleId: string,
	code: string,
	name: string,
	quantity: number | null,
	rest?: Rest<T>,
];

/**
 * Many articles as one item, each a short row: what n8n stores of a run then grows by about a hundred bytes per article
 * instead of four hundred. `rowsOf` makes the same articles of it again.
 */
export interface StockTable<T extends ArticleStock | WebStock> {
	kind: T extends ArticleStock ? 'articleStockTable' : 'webStockTable';
	articles: number;
	rows: Array<Row<T>>;
}

/** The articles as a table of free stock, with whatever else is out of the ordinary. */
export function articleStockTable(articles: readonly ArticleStock[]): StockTable<ArticleStock> {
	const rows = articles.map((article) => rowOf(article, article.free, usualArticle));
	return { kind: 'articleStockTable', articles: rows.length, rows };
}

/** The articles as a table of web stock (webvoorraad), with parts only where more than free stock plays a part. */
export function webStockTable(articles: readonly WebStock[]): StockTable<WebStock> {
	const rows = articles.map((article) => rowOf(article, article.webStock, usualWebStock));
	return { kind: 'webStockTable', articles: rows.length, rows };
}

export const articlesOf = ({ rows }: StockTable<ArticleStock>): ArticleStock[] =>
	rows.map((row) => whole(row, usualArticle));

export const webStocksOf = ({ rows }: StockTable<WebStock>): WebStock[] =>
	rows.map((row) => whole(row, usualWebStock));

type Usual<T> = (articleId: string, code: string, name: string, quantity: number | null) => T;

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

const usualWebStock: Usual<WebStock> = (articleId, code, name, quantity) => ({
	kind: 'webStock',
	articleId,
	code,
	name,
	webStock: quantity,
	leftAlone: '',
	parts: [{ kind: 'free', quantity: quantity ?? 0, label: 'free' }],
	explanation: `free ${quantity ?? 0} = ${quantity ?? 0}`,
	explanationNl: `vrij ${quantity ?? 0} = ${quantity ?? 0}`,
});

function rowOf<T extends ArticleStock | WebStock>(
	article: T,
	quantity: number | null,
	usual: Usual<T>,
): Row<T> {
	const { articleId, code, name } = article;
	const ordinary = usual(articleId, code, name, quantity);
	const rest: Rest<T> = {};
	for (const member of Object.keys(article) as Array<keyof T>) {
		if (!isSame(article[member], ordinary[member])) rest[member] = article[member];
	}
	const row: Row<T> = [articleId, code, name, quantity];
	if (Object.keys(rest).length > 0) row.push(rest);
	return row;
}

const isSame = (a: unknown, b: unknown): boolean =>
	a === b ||
	(typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

const whole = <T>([articleId, code, name, quantity, rest]: Row<T>, usual: Usual<T>): T => ({
	...usual(articleId, code, name, quantity),
	...rest,
});

/** The articles of a stream, whether they come one by one or as a table. */
export function webStocksIn(stream: readonly object[]): WebStock[] {
	return stream.flatMap((item) => {
		const { kind } = item as { kind?: unknown };
		if (kind === 'webStock') return [item as WebStock];
		return kind === 'webStockTable' ? webStocksOf(item as StockTable<WebStock>) : [];
	});
}
