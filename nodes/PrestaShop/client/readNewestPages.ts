import { idNumberOf } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { repeatedPage } from './pages';
import type { Shop, ShopReading } from './shop';

/**
 * Rows of a reading from the highest id down, page after page by falling id, so that rows that come or go meanwhile
 * shift no other one. Ends where a page brings nothing new.
 *
 * @param beforeId id below which rows are wanted; undefined for the newest ones
 * @throws when the shop gives the same full page again
 */
export async function readNewestPages(
	shop: Shop,
	reading: ShopReading,
	pageSize: number,
	beforeId: string | undefined,
	wanted: number,
): Promise<ShopRow[]> {
	const all: ShopRow[] = [];
	let last = beforeId === undefined ? Infinity : Number(beforeId);
	while (all.length < wanted) {
		const limit = Math.min(pageSize, wanted - all.length);
		const below = last === Infinity ? {} : { 'filter[id]': `<[${last}]` };
		const query = { ...reading.query, ...below, sort: '[id_DESC]', limit };
		const page = await shop.rows({ ...reading, query });
		const fresh = page.filter((row) => idNumberOf(row) < last);
		if (fresh.length === 0 && page.length === limit) throw repeatedPage(reading);
		if (fresh.length === 0) break;
		all.push(...fresh.sort((a, b) => idNumberOf(b) - idNumberOf(a)));
		last = Math.min(...fresh.map(idNumberOf));
	}
	return all.slice(0, wanted);
}
