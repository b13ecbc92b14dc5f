import type { ArticleStock } from '../stream/articleStock';
import type { StockColumns } from '../stream/stockColumns';
import type { WebStock } from '../stream/webStock';

/** What an article mostly is, so that only what differs from it has to be told. */
export type Usual<Article> = (
	articleId: string,
	code: string,
	name: string,
	quantity: number | null,
) => Article;

/** The articles column by column, in the order they came. */
export function columnsOf<Article extends ArticleStock | WebStock>(
	articles: readonly Article[],
	quantityOf: (article: Article) => number | null,
	usual: Usual<Article>,
): StockColumns<Article> {
	const rest: Record<number, Partial<Article>> = {};
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

/** The articles that went into the columns, each as it was. */
export function rowsOf<Article extends ArticleStock | WebStock>(
	{ articles, ids, codes, names, quantities, rest }: StockColumns<Article>,
	usual: Usual<Article>,
): Article[] {
	if (articles === 0) return [];
	const [codeAt, nameAt] = [textsOf(codes), textsOf(names)];
	return textsOf(ids).map((id, place) => ({
		...usual(id, codeAt[place], nameAt[place], quantities[place]),
		...rest[place],
	}));
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

/** Texts as one text. A bar inside a text is written as a backslash and a p, so that bars only stand between texts. */
const column = (texts: readonly string[]): string =>
	texts.map((text) => text.replace(/[\\|]/g, (mark) => (mark === '|' ? '\\p' : '\\\\'))).join('|');

const textsOf = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.replace(/\\(.)/g, (_, mark: string) => (mark === 'p' ? '|' : '\\')));
