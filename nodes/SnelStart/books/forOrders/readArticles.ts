import { snelStartCodeOf } from '../../../../domain/books/snelStartCode';
import { presentCodeOf, shopCodeOf } from '../../../../domain/article/shopCode';
import type { Article } from '../../../../domain/books/books';
import type { WebOrder, WebOrderLine } from '../../../../domain/stream/webOrder';
import type { SnelStartClient } from '../snelStartClient';
import type { ArticlesWanted } from './booksWanted';
import type { OrdersToRead } from './ordersToRead';
import { readSuggestions } from './readSuggestions';

/** Recipes in recipes are followed this deep: SnelStart refuses circles, a restored administration may hold one. */
const MOST_LEVELS = 10;

/**
 * Articles that are asked for, of the lines and of recipes, and those that codes unknown to SnelStart may have meant.
 * The number of requests grows with the number of different codes, not with orders.
 */
export async function readArticles(
	client: SnelStartClient,
	{ open, waiting }: OrdersToRead,
	wanted: ArticlesWanted,
): Promise<Article[]> {
	const lines = linesOf(open);
	const [named, ofOrders] = await readNamedAndOrdered(client, lines, waiting, wanted);
	const known = new Set(ofOrders.map((article) => snelStartCodeOf(article, wanted.snelStartField)));
	const unknown = lines.filter((line) => !known.has(codeOf(line, wanted)));
	const [parts, suggested] = await Promise.all([
		wanted.recipes ? readParts(client, ofOrders) : [],
		readSuggestions(client, unknown, wanted),
	]);
	return distinctById([...named, ...ofOrders, ...parts, ...suggested]);
}

/** The articles of orders that wait, whose quantities can only be named by SnelStart's own code once it is known. */
export async function readStockCodes(
	client: SnelStartClient,
	waiting: readonly WebOrder[],
	wanted: ArticlesWanted,
): Promise<Article[]> {
	const field = wanted.snelStartField;
	const codes = codesOf(linesOf(waiting), wanted);
	return field === null || codes.length === 0
		? []
		: await client.articles.byExtraField(field, codes);
}

/** One lookup for both where orders go by the article code, two where they go by an extra field. */
async function readNamedAndOrdered(
	client: SnelStartClient,
	lines: readonly WebOrderLine[],
	waiting: readonly WebOrder[],
	wanted: ArticlesWanted,
): Promise<[Article[], Article[]]> {
	const { codes: named, snelStartField: field } = wanted;
	if (field === null) {
		const all = await client.articles.byCode(distinct([...named, ...codesOf(lines, wanted)]));
		return [all, all];
	}
	const codes = codesOf([...lines, ...linesOf(waiting)], wanted);
	return await Promise.all([
		client.articles.byCode(distinct([...named])),
		client.articles.byExtraField(field, codes),
	]);
}

/** Components of recipes (recepten), and theirs. */
async function readParts(
	client: SnelStartClient,
	articles: readonly Article[],
): Promise<Article[]> {
	const found = new Map(articles.map((article) => [article.id, article]));
	let level = articles;
	for (let depth = 0; depth < MOST_LEVELS; depth += 1) {
		const ids = level.flatMap(({ parts }) => parts.map(({ articleId }) => articleId));
		const missing = distinct(ids.filter((id) => !found.has(id)));
		if (missing.length === 0) break;
		level = await client.articles.byId(missing);
		level.forEach((article) => found.set(article.id, article));
	}
	return [...found.values()];
}

const linesOf = (orders: readonly WebOrder[]): WebOrderLine[] =>
	orders.flatMap(({ lines }) => lines);

const codeOf = (line: WebOrderLine, { shopField }: ArticlesWanted): string =>
	shopCodeOf(line, shopField);

/** Codes of all lines and those their products have now, as they stand and without surrounding blanks, so that a near miss can be named. */
function codesOf(lines: readonly WebOrderLine[], wanted: ArticlesWanted): string[] {
	const codes = lines.flatMap((line) => [
		codeOf(line, wanted),
		presentCodeOf(line, wanted.shopField),
	]);
	return distinct([...codes, ...codes.map((code) => code.trim())]);
}

const distinct = (values: string[]): string[] => [...new Set(values)].filter((text) => text !== '');

const distinctById = (articles: readonly Article[]): Article[] => [
	...new Map(articles.map((article) => [article.id, article])).values(),
];
