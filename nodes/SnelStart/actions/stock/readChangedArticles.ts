import { cursorTime, readAgainFrom } from '../../../../domain/stock/cursorTime';
import { findArticlesByCode, findArticlesById } from '../../books/articles/articles';
import type { SnelStartClient } from '../../books/snelStartClient';
import { atOrAfter } from '../../odata/equalsText';
import { comparable, connectedCodes, type Composition } from './connectedCodes';
import type { StockRow } from './stockRow';
import type { WireArticle } from '../../wire/wireArticle';

const ARTICLES = '/artikelen';

export interface Touched {
	/** Of lines of sales orders. */
	articleIds: Iterable<string>;
	/** Of lines of web orders. */
	codes: readonly string[];
	packs: readonly Composition[];
	rowOf(article: WireArticle): StockRow;
}

/**
 * Articles that changed since the cursor, those that were touched, and everything that a recipe or pack connects them
 * with. Null when SnelStart does not honour a filter, so that only the whole catalogue will do.
 */
export async function readChangedArticles(
	client: SnelStartClient,
	cursor: string,
	{ articleIds, codes, packs, rowOf }: Touched,
): Promise<StockRow[] | null> {
	const { reader } = client;
	const [changed, recipes] = await Promise.all([
		readSince(client, readAgainFrom(cursor), rowOf),
		readRecipes(client, rowOf),
	]);
	if (changed === null || recipes === null) return null;
	const rows = new Map([...recipes, ...changed].map((row) => [row.id, row]));
	const unread = [...new Set(articleIds)].filter((id) => !rows.has(id));
	const add = (found: WireArticle[]) => {
		for (const article of found) rows.set(article.id, rowOf(article));
	};
	add(await findArticlesById(reader, unread));
	const touched = new Set([...articleIds, ...changed.map(({ id }) => id)]);
	const wanted = connectedCodes(
		[...codes, ...[...touched].flatMap((id) => rows.get(id)?.stock.code ?? [])],
		[...recipes.map(compositionOf), ...packs],
	);
	const known = new Set([...rows.values()].map(({ stock }) => comparable(stock.code)));
	const missing = [...wanted].filter((code) => !known.has(code));
	add(await findArticlesByCode(reader, missing));
	return [...rows.values()].filter(
		({ id, stock }) => touched.has(id) || wanted.has(comparable(stock.code)),
	);
}

async function readSince(
	{ reader }: SnelStartClient,
	from: string,
	keep: Touched['rowOf'],
): Promise<StockRow[] | null> {
	const read = await reader.obeyed<WireArticle, StockRow>(ARTICLES, atOrAfter('ModifiedOn', from), {
		obeys: ({ modifiedOn }) => isSince(modifiedOn, from),
		keep,
	});
	return 'refused' in read ? null : read.rows;
}

/** All recipes (hoofdartikelen): only they tell what they are made of. */
async function readRecipes(
	{ reader }: SnelStartClient,
	keep: Touched['rowOf'],
): Promise<StockRow[] | null> {
	const read = await reader.obeyed<WireArticle, StockRow>(ARTICLES, 'IsHoofdartikel eq true', {
		obeys: ({ isHoofdartikel }) => isHoofdartikel,
		keep,
	});
	return 'refused' in read ? null : read.rows;
}

/** A row without a readable time of change is taken as changed. */
export const isSince = (modifiedOn: string | null, from: string): boolean =>
	cursorTime(modifiedOn) === '' || cursorTime(modifiedOn) >= from;

const compositionOf = ({ stock }: StockRow): Composition => ({
	code: stock.code,
	parts: stock.components.map(({ code }) => code),
});
