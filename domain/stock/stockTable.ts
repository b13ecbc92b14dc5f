import type { ArticleStock } from '../stream/articleStock';
import type { WebStock } from '../stream/webStock';

/**
 * Many articles as one item, column by column: what n8n stores of a run is then a quarter of what it is with an item for
 * each. Ids, codes and names are one text each, which n8n stores once for all items that carry the same, so that articles
 * in the same order cost little more in the second table than their quantities.
 */
export interface StockTable<T extends ArticleStock | WebStock> {
	kind: T extends ArticleStock ? 'articleStockTable' : 'webStockTable';
	articles: number;
	ids: string;
	codes: string;
	names: string;
	/** Free stock (vrije voorraad) or web stock (webvoorraad). */
	quantities: Array<number | null>;
	/** By place in the columns: the members of an article that differ from what they usually are. */
	rest: Record<number, Partial<T>>;
}

/** The articles as a table of free stock, with whatever else is out of the ordinary. */
export const articleStockTable = (articles: readonly ArticleStock[]): StockTable<ArticleStock> => ({
	kind: 'articleStockTable',
	...columnsOf(articles, ({ free }) => free, usualArticle),
});

/** The articles as a table of web stock (webvoorraad), with parts only where more than free stock plays a part. */
export const webStockTable = (articles: readonly WebStock[]): StockTable<WebStock> => ({
	kind: 'webStockTable',
	...columnsOf(articles, ({ webStock }) => webStock, usualWebStock),
});

export const articlesOf = (table: StockTable<ArticleStock>): ArticleStock[] =>
	rowsOf(table, usualArticle);

export const webStocksOf = (table: StockTable<WebStock>): WebStock[] =>
	rowsOf(table, usualWebStock);

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

function columnsOf<T extends ArticleStock | WebStock>(
	articles: readonly T[],
	quantityOf: (article: T) => number | null,
	usual: Usual<T>,
): Omit<StockTable<T>, 'kind'> {
	const rest: Record<number, Partial<T>> = {};
	articles.forEach((article, place) => {
		const { articleId, code, name } = article;
		const unusual = unusualOf(article, usual(articleId, code, name, quantityOf(article)));
		if (Object.keys(unusual).length > 0) rest[place] = unusual;
	});
	return {
		articles: articles.length,
		ids: column(articles.map(({ articleId }) => articleId)),
		codes: column(articles.map(({ code }) => code)),
		names: column(articles.map(({ name }) => name)),
		quantities: articles.map(quantityOf),
		rest,
	};
}

function unusualOf<T extends object>(article: T, ordinary: T): Partial<T> {
	const unusual: Partial<T> = {};
	for (const member of Object.keys(article) as Array<keyof T>) {
		if (!isSame(article[member], ordinary[member])) unusual[member] = article[member];
	}
	return unusual;
}

const isSame = (a: unknown, b: unknown): boolean =>
	a === b ||
	(typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

function rowsOf<T extends ArticleStock | WebStock>(
	{ articles, ids, codes, names, quantities, rest }: StockTable<T>,
	usual: Usual<T>,
): T[] {
	if (articles === 0) return [];
	const [codeAt, nameAt] = [textsOf(codes), textsOf(names)];
	return textsOf(ids).map((id, place) => ({
		...usual(id, codeAt[place], nameAt[place], quantities[place]),
		...rest[place],
	}));
}

/** Texts as one text. A bar inside a text is written as a backslash and a p, so that bars only stand between texts. */
const column = (texts: readonly string[]): string =>
	texts.map((text) => text.replace(/[\\|]/g, (mark) => (mark === '|' ? '\\p' : '\\\\'))).join('|');

const textsOf = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.replace(/\\(.)/g, (_, mark: string) => (mark === 'p' ? '|' : '\\')));

/** The articles of a stream, whether they come one by one or as a table. */
export function webStocksIn(stream: readonly object[]): WebStock[] {
	return stream.flatMap((item) => {
		const { kind } = item as { kind?: unknown };
		if (kind === 'webStock') return [item as WebStock];
		return kind === 'webStockTable' ? webStocksOf(item as StockTable<WebStock>) : [];
	});
}
