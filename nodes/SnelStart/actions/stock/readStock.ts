import { DateTime } from 'luxon';
import type { ArticleStock } from '../../../../domain/stream/articleStock';
import { withBookmark } from '../../../../domain/stock/stockBookmark';
import { isSameStock, stockMarksAfter } from '../../../../domain/stock/stockMarks';
import { fullSweepDueAt, latestChange } from '../../../../domain/stock/cursorTime';
import type { Articles } from '../../books/articles/articles';
import type { SnelStartClient } from '../../books/snelStartClient';
import { addOrders } from './addOrders';
import { nextCursor } from './nextCursor';
import { readChangedArticles, type ChangedArticles } from './readChangedArticles';
import { inTurn } from '../../../../domain/stock/inTurn';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { KnownWebOrders } from './knownWebOrders';
import { readOpenOrders, withOrdersTakenBack, type OpenOrders } from './readOpenOrders';
import { stockRowsBy, type StockRow } from './stockRow';
import { subtracting, type StockSettings } from './subtract';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';
import type { StockCursor } from '../../../../domain/stream/stockCursor';
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
	/** Web orders among the sales orders, whatever template they stand on. */
	known?: KnownWebOrders;
	/** What the plan of this run read of the administration; left out, it is read. */
	settings?: StockSettings;
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
	{
		templateIds,
		latestOrderId,
		changes,
		subtract,
		articleField,
		webOrders,
		known,
		settings,
	}: StockToRead,
): Promise<StockReading> {
	const now = DateTime.now();
	const company = subtracting(settings ?? (await client.administration.companyInfo()), subtract);
	const wanted = { company, templateIds, known, latestOrderId };
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
			? await readTouched(stocked, { ...changes, since }, touched, orders)
			: null;
	const rows = changed?.rows ?? (await stocked.all());
	const all = await withOrdersTakenBack(client, wanted, orders, now);
	addOrders(rows, all, { level: company.verkooporderVoorraadVanafNiveau, webOrders });
	const articles = rows.map(({ stock }) => stock);
	if (changes === null) return { articles, cursor: null };
	const times = [...rows, ...(touched ?? []), ...orders.uncounted].map(
		({ modifiedOn }) => modifiedOn,
	);
	const latest = latestChange(times, changes.since, now);
	const seen = [
		...rows,
		...(touched ?? []),
		...orders.uncounted,
		...(orders.others ?? []),
		...(changed?.unchanged ?? []),
	];
	const { turn, stock } = changes.bookmark;
	const openIds = orders.uncounted.flatMap(idsOfLines);
	const marks = stockMarksAfter(stock, articles, openIds);
	const resumeFrom = withBookmark(latest, seen, turn, marks);
	const sweep = {
		cursor: latest,
		resumeFrom,
		articlesRead: rows.length,
		complete: changed === null,
	};
	return { articles, cursor: nextCursor(changes, sweep, now) };
}

/**
 * Stock may change without SnelStart calling the article changed: those that web orders are waiting for are read again all
 * the same, so many in a run, and count as changed where their stock is another than it was.
 */
const OPEN_AT_ONCE = 150;

const idsOfLines = ({ regels }: WireSalesOrder): string[] =>
	(regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []);

async function readTouched(
	articles: Articles<StockRow>,
	{ since, codes, packs, bookmark }: ChangesToRead,
	touched: readonly TouchedOrder[],
	{ uncounted }: OpenOrders,
): Promise<ChangedArticles | null> {
	const { isSeen, turn, stock } = bookmark;
	const changed = touched.filter((order) => !isSeen(order)).flatMap(({ articleIds }) => articleIds);
	const open = inTurn(uncounted.flatMap(idsOfLines), turn, OPEN_AT_ONCE);
	const read = await articles.byId(open.filter((id) => !changed.includes(id)));
	const others = read.filter((row) => !isSameStock(stock, row.stock));
	const articleIds = [...changed, ...others.map(({ id }) => id)];
	return await readChangedArticles(articles, since, { articleIds, codes, packs, isSeen, read });
}
