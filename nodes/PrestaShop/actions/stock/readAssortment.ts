import { FIELDS } from '../../api/fields';
import type { ShopRow } from '../../api/types';
import { byId, text } from '../../mapping/row';
import { readAllPages, readByIds } from '../../transport/pages';
import { anyOf, idBatches } from '../../transport/query';
import type { Shop, ShopReading } from '../../transport/shop';

const STOCK = { resource: 'stock_availables', display: 'full' } as const;

/** Products and combinations with their codes. */
export interface ShopCodes {
	products: ShopRow[];
	combinations: ShopRow[];
}

/** Reads all article codes of the shops, in pages of named fields. */
export async function readCodes(shops: readonly Shop[], pageSize: number): Promise<ShopCodes> {
	const [products, combinations] = await Promise.all([
		readOfAll(shops, { resource: 'products', display: FIELDS.products }, pageSize),
		readOfAll(shops, { resource: 'combinations', display: FIELDS.combinations }, pageSize),
	]);
	return { products, combinations };
}

/** Reads all stock rows whole, because a row is written whole. */
export async function readStockRows(shops: readonly Shop[], pageSize: number): Promise<ShopRow[]> {
	return await readOfAll(shops, STOCK, pageSize);
}

/** Stock rows by id as the shop has them now. */
export async function rereadStockRows(
	shops: readonly Shop[],
	ids: readonly string[],
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

async function readOfAll(
	shops: readonly Shop[],
	reading: ShopReading,
	pageSize: number,
): Promise<ShopRow[]> {
	const lists = await Promise.all(
		shops.map(async (shop) => await readAllPages(shop, reading, pageSize)),
	);
	return [...byId(lists.flat()).values()].sort(
		(a, b) => Number(text(a, 'id')) - Number(text(b, 'id')),
	);
}
