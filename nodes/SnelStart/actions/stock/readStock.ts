import { DateTime } from 'luxon';
import type { ArticleStock } from '../../../../domain/stream/articleStock';
import { fullSweepDueAt, latestChange } from '../../../../domain/stock/cursorTime';
import type { Articles } from '../../books/articles/articles';
import type { SnelStartClient } from '../../books/snelStartClient';
import { addOrders } from './addOrders';
import { nextCursor } from './nextCursor';
import { readChangedArticles } from './readChangedArticles';
import { readOpenOrders, withOrdersTakenBack, type OpenOrders } from './readOpenOrders';
import { stockRowsBy, type StockRow } from './stockRow';
import { subtracting } from './subtract';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';
import type { StockCursor } from '../../../../domain/stream/stockCursor';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { readTouchedOrders, type TouchedOrder } from './readTouchedOrders';
import type { ChangesToRead } from './changesToRead';

/** What of the catalogue is to be read. */
export interface StockToRead {
	templateIds: ReadonlySet<string>;
	/** A sales order this run created or found, which proves that orders are read up to date. */
	latestOrderId?: string;
	/** Null for the whole catalogue. */
	changes: ChangesToRead | null;
	/** The option 'Subtract'; left out it is automatic. */
	subtract?: unknown;
	/** Extra field (extra veld) that holds the shop's code, '' when that is the article code. */
	articleField: string;
	/** Web orders of this run that came along. */
	webOrders: readonly ImportedOrder[];
}

export interface StockReading {
	articles: ArticleStock[];
	/** Null when the whole catalogue was asked for. */
	cursor: StockCursor | null;
}

/**
 * Stock of the articles with what web orders still take from it. Orders are read before articles: one that is
 * processed in between is then subtracted twice for one run, never not at all. Orders that changed are read once more
 * after the articles, for one that is taken back to an earlier document in between.
 */
export async function readStock(
	client: SnelStartClient,
	{ templateIds, latestOrderId, changes, subtract, articleField, webOrders }: StockToRead,
): Promise<StockReading> {
	const now = DateTime.now();
	const company = subtracting(await client.administration.companyInfo(), subtract);
	const wanted = { company, templateIds, latestOrderId };
	const dueAt = changes && fullSweepDueAt(changes.lastFullSweep, changes.fullSweepEvery, now);
	const due = dueAt !== null && dueAt <= now;
	const since = changes !== null && !due ? changes.since : '';
	const stocked = client.articles.as(stockRowsBy(articleField));
	const [orders, touched] = await Promise.all([
		readOpenOrders(client, wanted),
		since === '' ? null : readTouchedOrders(client, since),
	]);
	const findsAll = articleField === '' || changes?.packs.length === 0;
	const changed =
		changes && touched && findsAll
			? await readTouched(stocked, { ...changes, since }, { orders, touched })
			: null;
	const rows = changed ?? (await stocked.all());
	const all = await withOrdersTakenBack(client, wanted, orders, now);
	addOrders(rows, all, { level: company.verkooporderVoorraadVanafNiveau, webOrders });
	const articles = rows.map(({ stock }) => stock);
	if (changes === null) return { articles, cursor: null };
	const times = [...rows, ...(touched ?? []), ...orders.uncounted].map(
		({ modifiedOn }) => modifiedOn,
	);
	const cursor = latestChange(times, changes.since, now);
	const sweep = { cursor, articlesRead: rows.length, complete: changed === null };
	return { articles, cursor: nextCursor(changes, sweep, now) };
}

async function readTouched(
	articles: Articles<StockRow>,
	{ since, codes, packs }: ChangesToRead,
	found: { orders: OpenOrders; touched: readonly TouchedOrder[] },
): Promise<StockRow[] | null> {
	const articleIds = [
		...found.touched.flatMap(({ articleIds: ids }) => ids),
		...found.orders.uncounted.flatMap(idsOfLines),
	];
	return await readChangedArticles(articles, since, { articleIds, codes, packs });
}

const idsOfLines = ({ regels }: WireSalesOrder): string[] =>
	(regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []);
