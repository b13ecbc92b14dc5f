import { readAgainFrom } from '../../../../domain/stock/cursorTime';
import type { Articles } from '../../books/articles/articles';
import { comparable, connectedCodes, type Composition } from './connectedCodes';
import type { StockRow } from './stockRow';

export interface Touched {
	/** Of lines of sales orders. */
	articleIds: Iterable<string>;
	/** Of lines of web orders. */
	codes: readonly string[];
	packs: readonly Composition[];
	/** Articles that were read already. */
	read: readonly StockRow[];
	/** Whether an article is as it was when the cursor was written. */
	isSeen(article: StockRow): boolean;
}

export interface ChangedArticles {
	rows: StockRow[];
	/** Read again, and as they were: nothing follows from them. */
	unchanged: StockRow[];
}

/**
 * Articles that changed since the cursor, those that were touched, and everything that a recipe or pack connects them
 * with. Null when SnelStart does not honour a filter, so that only the whole catalogue will do.
 */
export async function readChangedArticles(
	articles: Articles<StockRow>,
	cursor: string,
	{ articleIds, codes, packs, isSeen, read: already }: Touched,
): Promise<ChangedArticles | null> {
	const again = await articles.changedSince(readAgainFrom(cursor));
	if (again === null) return null;
	const unchanged = again.filter(isSeen);
	const changed = again.filter((row) => !isSeen(row));
	if (changed.length + codes.length + [...articleIds].length === 0) return { rows: [], unchanged };
	const recipes = await articles.recipes();
	if (recipes === null) return null;
	const rows = new Map([...already, ...recipes, ...changed].map((row) => [row.id, row]));
	const add = (found: readonly StockRow[]) => found.forEach((row) => rows.set(row.id, row));
	add(await articles.byId([...new Set(articleIds)].filter((id) => !rows.has(id))));
	const touched = new Set([...articleIds, ...changed.map(({ id }) => id)]);
	const wanted = connectedCodes(
		[...codes, ...[...touched].flatMap((id) => rows.get(id)?.stock.code ?? [])],
		[...recipes.map(compositionOf), ...packs],
	);
	const known = new Set([...rows.values()].map(({ stock }) => comparable(stock.code)));
	add(await articles.byCode([...wanted].filter((code) => !known.has(code))));
	const read = [...rows.values()].filter(
		({ id, stock }) => touched.has(id) || wanted.has(comparable(stock.code)),
	);
	return { rows: read, unchanged };
}

const compositionOf = ({ stock }: StockRow): Composition => ({
	code: stock.code,
	parts: stock.components.map(({ code }) => code),
});
