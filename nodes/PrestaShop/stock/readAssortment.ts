import { FIELDS } from '../wire/fields';
import type { ShopRow } from '../wire/types';
import type { MatchField } from './matchField';
import { byId, text } from '../wire/row';
import { readAllPages, readByIds } from '../client/pages';
import { anyOf, idBatches } from '../client/query';
import type { Shop, ShopReading } from '../client/shop';

const STOCK = { resource: 'stock_availables', display: 'full' } as const;

/** Products and combinations with their codes. */
export interface ShopCodes {
	products: ShopRow[];
	combinations: ShopRow[];
}

/** Reads all article codes of the shops, in pages of named fields. */
export async function readCodes(
	shops: readonly Shop[],
	pageSize: number,
	matchField: MatchField,
): Promise<ShopCodes> {
	const [products, combinations] = await Promise.all([
		readOfAll(shops, codesOf('products', matchField), pageSize),
		readOfAll(shops, codesOf('combinations', matchField), pageSize),
	]);
	return { products, combinations };
}

/**
 * Products and combinations that carry one of these codes, with all combinations of those products: only they tell
 * whether the product itself is one that is sold. The shop looks without regard to case; the caller compares exactly.
 */
export async function readCodesOnly(
	shops: readonly Shop[],
	codes: Iterable<string>,
	matchField: MatchField,
): Promise<ShopCodes> {
	const wanted = [...codes];
	const [products, found] = await Promise.all([
		byField(shops, codesOf('products', matchField), matchField, wanted),
		byField(shops, codesOf('combinations', matchField), matchField, wanted),
	]);
	const ids = products.map((row) => text(row, 'id'));
	const siblings = await byField(shops, codesOf('combinations', matchField), 'id_product', ids);
	return { products, combinations: inOrder([...found, ...siblings]) };
}

/** Stock rows of some products, whole. */
export async function readStockRowsOf(
	shops: readonly Shop[],
	productIds: Iterable<string>,
): Promise<ShopRow[]> {
	return await byField(shops, STOCK, 'id_product', productIds);
}

function codesOf(resource: 'products' | 'combinations', matchField: MatchField): ShopReading {
	const fields = FIELDS[resource].map((name) => (name === 'reference' ? matchField : name));
	return { resource, display: [...new Set<string>(fields)] };
}

async function byField(
	shops: readonly Shop[],
	reading: ShopReading,
	field: string,
	values: Iterable<string>,
): Promise<ShopRow[]> {
	const wanted = [...values];
	const lists = await Promise.all(
		shops.map(async (shop) => await readByIds(shop, reading, field, wanted)),
	);
	return inOrder(lists.flat());
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

async function readOfAll(
	shops: readonly Shop[],
	reading: ShopReading,
	pageSize: number,
): Promise<ShopRow[]> {
	const lists = await Promise.all(
		shops.map(async (shop) => await readAllPages(shop, reading, pageSize)),
	);
	return inOrder(lists.flat());
}

/** Each row once, by rising id. */
const inOrder = (rows: readonly ShopRow[]): ShopRow[] =>
	[...byId(rows).values()].sort((a, b) => Number(text(a, 'id')) - Number(text(b, 'id')));
