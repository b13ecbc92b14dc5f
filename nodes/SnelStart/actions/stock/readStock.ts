import { DateTime } from 'luxon';
import type { ArticleStock } from '../../../../domain/stock/articleStock';
import {
	fullSweepDueAt,
	latestChange,
	type StockCursor,
} from '../../../../domain/stock/stockCursor';
import type { WireArticle, WireSalesOrder } from '../../api/types';
import type { SnelStartClient } from '../../transport/client';
import type { Composition } from './connectedCodes';
import { readChangedArticles, readTouchedOrders, type TouchedOrder } from './readChanges';
import { readOpenOrders, type OpenOrders } from './readOrders';
import { stockRowOf, type StockRow } from './stockRow';
import { subtracting } from './subtract';
import { otherQuantities, uncountedByArticle } from './uncounted';

/** What of the catalogue is to be read. */
export interface StockToRead {
	templateIds: ReadonlySet<string>;
	/** A sales order this run created or found, which proves that orders are read up to date. */
	latestOrderId?: string;
	/** Null for the whole catalogue. */
	changes: ChangesToRead | null;
	/** The option 'Subtract'; left out it is automatic. */
	subtract?: unknown;
}

export interface ChangesToRead {
	/** Time of change up to which everything is known, '' when nothing is. */
	since: string;
	/** ISO 8601, '' when there was none. */
	lastFullSweep: string;
	/** Hours after which the whole catalogue is read again, 0 for never. */
	fullSweepEvery: number;
	/** Article codes of the web orders of this run. */
	codes: readonly string[];
	/** Packs (pakketten) of the shop. */
	packs: readonly Composition[];
}

export interface StockReading {
	articles: ArticleStock[];
	/** Null when the whole catalogue was asked for. */
	cursor: StockCursor | null;
}

/**
 * Stock of the articles with what web orders still take from it. Orders are read before articles: one that is
 * processed in between is then subtracted twice for one run, never not at all.
 */
export async function readStock(
	client: SnelStartClient,
	{ templateIds, latestOrderId, changes, subtract }: StockToRead,
): Promise<StockReading> {
	const now = DateTime.now();
	const company = subtracting(await client.companyInfo(), subtract);
	const dueAt = changes && fullSweepDueAt(changes.lastFullSweep, changes.fullSweepEvery, now);
	const due = dueAt !== null && dueAt <= now;
	const since = changes !== null && !due ? changes.since : '';
	const [orders, touched] = await Promise.all([
		readOpenOrders(client, { company, templateIds, latestOrderId }),
		since === '' ? null : readTouchedOrders(client, since),
	]);
	const changed =
		changes && touched ? await readTouched(client, { ...changes, since }, orders, touched) : null;
	const rows = changed ?? (await client.reader.allAs<WireArticle, StockRow>(ARTICLES, stockRowOf));
	addOrders(rows, orders, company.verkooporderVoorraadVanafNiveau);
	const articles = rows.map(({ stock }) => stock);
	if (changes === null) return { articles, cursor: null };
	const times = [...rows, ...(touched ?? []), ...orders.uncounted].map(
		({ modifiedOn }) => modifiedOn,
	);
	const cursor = latestChange(times, changes.since, now);
	return { articles, cursor: cursorOf(changes, cursor, rows.length, changed === null, now) };
}

const ARTICLES = '/artikelen';

async function readTouched(
	client: SnelStartClient,
	{ since, codes, packs }: ChangesToRead,
	orders: OpenOrders,
	touched: readonly TouchedOrder[],
): Promise<StockRow[] | null> {
	const articleIds = [
		...touched.flatMap(({ articleIds: ids }) => ids),
		...orders.uncounted.flatMap(idsOfLines),
	];
	return await readChangedArticles(client, since, { articleIds, codes, packs });
}

const idsOfLines = ({ regels }: WireSalesOrder): string[] =>
	(regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []);

function addOrders(rows: readonly StockRow[], orders: OpenOrders, level: string): void {
	const uncounted = uncountedByArticle(orders.uncounted);
	const others = orders.others && otherQuantities(orders.others, level);
	for (const { id, stock } of rows) {
		stock.uncounted = uncounted.get(id) ?? [];
		if (others) stock.otherOrders = others.get(id) ?? { uncounted: 0, counted: 0 };
	}
}

function cursorOf(
	{ since, lastFullSweep, fullSweepEvery }: ChangesToRead,
	cursor: string,
	articlesRead: number,
	complete: boolean,
	now: DateTime,
): StockCursor {
	const dueBefore = fullSweepDueAt(lastFullSweep, fullSweepEvery, now);
	const sweptAt = complete ? (now.toUTC().toISO() ?? '') : lastFullSweep;
	return {
		kind: 'stockCursor',
		cursor,
		since,
		lastFullSweep: sweptAt,
		previousFullSweep: lastFullSweep,
		fullSweepDue: dueBefore !== null && dueBefore <= now,
		fullSweepDueAt: fullSweepDueAt(sweptAt, fullSweepEvery, now)?.toUTC().toISO() ?? null,
		articlesRead,
		complete,
	};
}
