import { mapConcurrently } from '../../shared/mapConcurrently';
import type { ShopRow } from '../wire/shopRow';
import { idNumberOf } from '../wire/row';
import { anyOf, idBatches } from './query';
import type { Shop, ShopReading } from './shop';

/**
 * All rows of a reading, page after page by rising id. Counting pages by offset would skip rows when one is
 * deleted meanwhile; the id of the last row seen never does.
 *
 * @param wanted rows after which reading stops
 */
export async function readAllPages(
	shop: Shop,
	reading: ShopReading,
	pageSize: number,
	afterId = '0',
	wanted = Infinity,
): Promise<ShopRow[]> {
	const all: ShopRow[] = [];
	let last = Number(afterId);
	for (;;) {
		const limit = Math.min(pageSize, wanted - all.length);
		const page = await shop.rows({
			...reading,
			query: {
				...reading.query,
				'filter[id]': `>[${last}]`,
				sort: '[id_ASC]',
				limit,
			},
		});
		const fresh = page.filter((row) => idNumberOf(row) > last);
		all.push(...fresh);
		if (page.length < limit || fresh.length === 0 || all.length >= wanted) return all;
		last = Math.max(...fresh.map((row) => idNumberOf(row)));
	}
}

/** Rows whose `field` is one of the ids, in as few requests as the length of an address allows, side by side. */
export async function readByIds(
	shop: Shop,
	reading: ShopReading,
	field: string,
	ids: Iterable<string>,
): Promise<ShopRow[]> {
	const batches = idBatches(ids);
	const pages = await mapConcurrently(
		batches,
		Math.max(1, batches.length),
		async (batch) =>
			await shop.rows({
				...reading,
				query: { ...reading.query, [`filter[${field}]`]: anyOf(batch), sort: '[id_ASC]' },
			}),
	);
	return pages.flat();
}
