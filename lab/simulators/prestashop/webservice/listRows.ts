import type { ResourceDefinition } from '../schema/definitions';
import { isInShop } from '../store/inShops';
import type { Shop } from '../store/shop';
import type { Table } from '../store/table';
import type { Row } from '../types';
import type { Condition } from './condition';
import { collate, order } from './mysql';
import { sortRows } from './sorting';
import type { Page, SortKey } from './sorting';
import { rowIsInShops } from './shopContext';

/** Rows that meet every condition, in the order and page asked; without a sort in database order. */
export function listRows(
	shop: Shop,
	resource: string,
	definition: ResourceDefinition,
	query: { conditions: Condition[]; keys: SortKey[]; page: Page; shops: number[]; shopId: number },
): Row[] {
	const { conditions, keys, page, shops, shopId } = query;
	const table = shop.table(resource);
	const passes = (row: Row) =>
		rowIsInShops(shop, resource, row, shops) &&
		isInShop(shop, resource, row, shopId) &&
		conditions.every((condition) => holds(condition, row[condition.column]));
	const byIdOnly = keys.length === 1 && keys[0].column === 'id';
	if (byIdOnly || (keys.length === 0 && conditions.some(({ column }) => column === 'id'))) {
		return takePage(byId(table, conditions, keys[0]?.descending ?? false), passes, page);
	}
	const candidates = indexed(table, conditions) ?? table.rows;
	if (keys.length === 0) {
		return takePage(databaseOrder(shop, resource, candidates, conditions), passes, page);
	}
	const sorted = sortRows(definition, candidates.filter(passes), keys);
	return sorted.slice(page.offset, page.offset + page.count);
}

/** A localised column holds when the text of any language does. */
function holds(condition: Condition, stored: unknown): boolean {
	if (!Array.isArray(stored)) return condition.test(stored);
	return stored.some((text: { value?: unknown }) => condition.test(text.value));
}

function byId(table: Table, conditions: Condition[], descending: boolean): Row[] {
	const found = indexed(table, conditions);
	const above = conditions.find((condition) => condition.above !== undefined)?.above;
	const all = table.byAscendingId();
	const start = above === undefined ? 0 : table.positionAfter(Math.floor(above));
	const rows = found ? [...found].sort((a, b) => a.id - b.id) : start > 0 ? all.slice(start) : all;
	return descending ? [...rows].reverse() : rows;
}

function indexed(table: Table, conditions: Condition[]): Row[] | undefined {
	for (const { column, oneOf } of conditions) {
		const found = oneOf && table.lookup(column, oneOf);
		if (found) return found;
	}
	return undefined;
}

/** Text columns whose index MySQL reads for an equality filter. */
const orderedBy: Record<string, string> = {
	products: 'reference',
	combinations: 'reference',
	configurations: 'name',
	countries: 'iso_code',
};

/** MySQL answers in the order of the index it used: the filtered text column, else the table's own. */
function databaseOrder(shop: Shop, resource: string, rows: Row[], conditions: Condition[]): Row[] {
	const used = conditions.find(
		({ column, readsIndex }) => readsIndex && orderedBy[resource] === column,
	);
	if (!used || (resource === 'products' && shop.release === 1.6)) return rows;
	const value = (row: Row) => collate(String(row[used.column] ?? ''));
	const matching = rows.filter((row) => holds(used, row[used.column]));
	return matching.sort((a, b) => order(value(a), value(b)) || a.id - b.id);
}

function takePage(rows: Row[], passes: (row: Row) => boolean, page: Page): Row[] {
	const taken: Row[] = [];
	let skip = page.offset;
	for (const row of rows) {
		if (taken.length >= page.count) break;
		if (!passes(row)) continue;
		if (skip > 0) skip -= 1;
		else taken.push(row);
	}
	return taken;
}
