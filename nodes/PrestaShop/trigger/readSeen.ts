import { readAllPages, readByIds } from '../client/pages';
import { readNewestPages } from '../client/readNewestPages';
import type { Shop } from '../client/shop';
import { idNumberOf, text } from '../wire/row';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import type { IdCursor, NewestRows, SeenRow } from './idCursor';

const PAGE_SIZE = 1000;
/** Rows that are looked at where watching begins: a row on its way has an id among the newest. */
const NEWEST = 200;

/** Rows above the last id, and those of the missing ones that are there by now. */
export async function readSeen(
	shop: Shop,
	resource: ShopResource,
	{ last, missing }: IdCursor,
): Promise<SeenRow[]> {
	const reading = { resource, display: displayOf(resource) };
	const above = await readAllPages(shop, reading, PAGE_SIZE, String(last));
	const late = await readByIds(
		shop,
		reading,
		'id',
		missing.map(([id]) => String(id)),
	);
	return [...above, ...late].map(seenRow);
}

/** The newest rows. */
export async function readNewest(shop: Shop, resource: ShopResource): Promise<NewestRows> {
	const reading = { resource, display: displayOf(resource) };
	const rows = await readNewestPages(shop, reading, NEWEST, undefined, NEWEST);
	return { rows: rows.map(seenRow), areAll: rows.length < NEWEST };
}

const displayOf = (resource: ShopResource): string[] =>
	resource === 'orders' ? ['id', 'current_state'] : ['id'];

/** PrestaShop shows orders it is still writing: they have no state yet. */
const seenRow = (row: ShopRow): SeenRow => ({
	id: idNumberOf(row),
	isReady: row.current_state === undefined || Number(text(row, 'current_state')) !== 0,
});
