import type { Shop, ShopReading } from '../client/shop';
import type { ShopRow } from '../wire/shopRow';
import { readByIds, readAllPages } from '../client/pages';
import { byId, flag, inOrderOfId } from '../wire/row';
import { idBatches, anyOf } from '../client/query';

/** Stock rows of some products, whole. */
export async function readStockRowsOf(
	shops: readonly Shop[],
	productIds: Iterable<string>,
): Promise<ShopRow[]> {
	return await byField(shops, STOCK, 'id_product', productIds);
}

/** Reads all stock rows whole, because a row is written whole. */
export async function readStockRows(shops: readonly Shop[], pageSize: number): Promise<ShopRow[]> {
	return await readOfAll(shops, STOCK, pageSize);
}

/** Stock rows by id as the shop has them now. */
export async function rereadStockRows(
	shops: readonly Shop[],
	ids: Iterable<string>,
): Promise<Map<string, ShopRow>> {
	const lists = await Promise.all(
		shops.map(async (shop) => await readByIds(shop, STOCK, 'id', ids)),
	);
	return byId(lists.flat());
}

/** Stock rows by id, null when the shop does not answer: then nothing is known of them. */
export async function readStockRowsById(
	shops: readonly Shop[],
	ids: Iterable<string>,
): Promise<Map<string, ShopRow> | null> {
	const batches = idBatches(ids);
	const answers = await Promise.all(
		shops.flatMap((shop) =>
			batches.map(
				async (batch) =>
					await shop.read({
						...STOCK,
						query: { 'filter[id]': anyOf(batch) },
					}),
			),
		),
	);
	const rows: ShopRow[] = [];
	for (const answered of answers) {
		if (!answered.ok) return null;
		rows.push(...answered.rows);
	}
	return byId(rows);
}

const STOCK = { resource: 'stock_availables', display: 'full' } as const;

export async function byField(
	shops: readonly Shop[],
	reading: ShopReading,
	field: string,
	values: Iterable<string>,
): Promise<ShopRow[]> {
	const wanted = [...values];
	const lists = await Promise.all(
		shops.map(async (shop) => await readByIds(shop, reading, field, wanted)),
	);
	return inOrderOfId(offeredLast(lists.flat()));
}

/** Of rows with one id the last counts: a product that one of the shops offers is offered. */
const offeredLast = (rows: readonly ShopRow[]): ShopRow[] => [
	...rows.filter((row) => !flag(row, 'active')),
	...rows.filter((row) => flag(row, 'active')),
];

export async function readOfAll(
	shops: readonly Shop[],
	reading: ShopReading,
	pageSize: number,
): Promise<ShopRow[]> {
	const lists = await Promise.all(
		shops.map(async (shop) => await readAllPages(shop, reading, pageSize)),
	);
	return inOrderOfId(offeredLast(lists.flat()));
}
