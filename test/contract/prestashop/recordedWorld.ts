/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyShop } from '../../../lab/simulators/prestashop';
import type { PrestaShopState, PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';
import { recordingsOf } from './recording';
import type { Recording, RecordedShop } from './recording';

/**
 * Recordings made before anything was written (and one that shows stock rows nothing else shows):
 * together they are the shop as it then was.
 */
const readBeforeWriting = /^(02|1[0-4]|2[0-2]|3[01]|6[0-2]|7[02]|44-put-bulk-3-display)/;

export const versionOf = (shop: RecordedShop): PrestaShopVersion =>
	shop.replace('-multishop', '') as PrestaShopVersion;

const isMultishop = (shop: RecordedShop) => shop.endsWith('-multishop');

/**
 * The recorded shop as a state: the rows its read recordings show, filled up (8.2.1) with the copied
 * part of its export, on top of a freshly installed shop.
 */
export function recordedWorld(shop: RecordedShop): PrestaShopState {
	const state = emptyShop(versionOf(shop));
	const shown = new Map<string, Map<number, Row>>();
	const sources = isMultishop(shop) ? [shop, versionOf(shop)] : [shop];
	for (const source of sources) {
		for (const recording of recordingsOf(source)) collect(source, recording, shown);
	}
	const exported = versionOf(shop) === '8.2.1' ? readExport() : {};
	for (const resource of new Set([...Object.keys(exported), ...shown.keys()])) {
		state.tables[resource] = merged(resource, shown.get(resource), exported[resource] ?? []);
	}
	addSettings(state, shop);
	if (isMultishop(shop)) addShops(state);
	return state;
}

const shopNames: Record<RecordedShop, string> = {
	'1.6.1.24': 'TestWinkel161',
	'1.7.8.11': 'TestWinkel178',
	'8.2.1': 'TestWinkel',
	'8.2.1-multishop': 'TestWinkel',
	'9.0.3': 'Winkel',
	'9.0.3-multishop': 'Winkel',
};

/** Settings nobody asked the shop for, as after installation. */
function addSettings(state: PrestaShopState, shop: RecordedShop): void {
	const recorded = state.tables.configurations;
	const installed = emptyShop(versionOf(shop)).tables.configurations.filter(
		({ name }) => !recorded.some((row) => row.name === name),
	);
	const named = installed.map((row) =>
		row.name === 'PS_SHOP_NAME' ? { ...row, value: shopNames[shop] } : row,
	);
	recorded.push(...named.map((row) => ({ ...row, id: row.id + 1000 })));
}

function readExport(): Record<string, Row[]> {
	const text = readFileSync(join(__dirname, 'world', '8.2.1.json'), 'utf8');
	return JSON.parse(text) as Record<string, Row[]>;
}

function collect(
	source: RecordedShop,
	recording: Recording,
	seen: Map<string, Map<number, Row>>,
): void {
	const { request, response, name } = recording;
	const resource = /\/+api\/(\w+)/.exec(request.line)?.[1];
	const readable = readBeforeWriting.test(name) && response.body?.startsWith('{');
	if (!resource || !readable || request.line.includes('schema=')) return;
	const content = JSON.parse(response.body ?? '{}') as Record<string, Row | Row[]>;
	const table = seen.get(resource) ?? new Map<number, Row>();
	seen.set(resource, table);
	for (const [key, rows] of Object.entries(content)) {
		if (key === 'errors') continue;
		for (const one of Array.isArray(rows) ? rows : [rows]) {
			const row = { ...(versionOf(source) === '9.0.3' ? asText(one) : one), id: Number(one.id) };
			table.set(row.id, together(table.get(row.id) ?? { id: row.id }, row, request.line));
		}
	}
}

/** A row as the simulator keeps it: 9 shows integer columns as numbers. */
function asText(shown: Row): Row {
	const text = (value: unknown): unknown => {
		if (typeof value === 'number') return String(value);
		if (Array.isArray(value)) return value.map(text);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, text(inner)]));
	};
	return text(shown) as Row;
}

/** Fields already known stay; a text in one language only counts while nothing better is known. */
function together(known: Row, more: Row, line: string): Row {
	const row: Row = { ...known };
	for (const [name, value] of Object.entries(more)) {
		if (line.includes('price[') && name === 'verkoop') continue;
		if (name === 'associations') {
			row.associations = { ...(value as Row['associations']), ...known.associations };
		} else if (row[name] === undefined || (Array.isArray(value) && !Array.isArray(row[name]))) {
			row[name] = value;
		}
	}
	return row;
}

function merged(resource: string, shown: Map<number, Row> | undefined, exported: Row[]): Row[] {
	const rest = new Map(shown);
	const rows = exported.map((row) => {
		const seen = rest.get(row.id);
		rest.delete(row.id);
		return seen === undefined ? row : together(seen, row, '');
	});
	const added = [...rest.values()];
	if (resource !== 'order_states') added.sort((a, b) => a.id - b.id);
	return resource === 'products' ? demoLast([...rows, ...added]) : [...rows, ...added];
}

/** The demo products are in the search index, and MySQL lists those after the others (not on 9.0.3). */
function demoLast(products: Row[]): Row[] {
	const own = products.find(({ reference }) => reference === 'TSH')?.id ?? 0;
	const firstOwn = own > 100 ? 0 : own;
	return [
		...products.filter(({ id }) => id >= firstOwn),
		...products.filter(({ id }) => id < firstOwn),
	];
}

/** Shops 3 and 4 share their stock; 2 and 3 have an address of their own. */
function addShops(state: PrestaShopState): void {
	const [first] = state.tables.shops;
	state.tables.shops = [
		first,
		{ ...first, id: 2, name: 'Winkel 2' },
		{ ...first, id: 3, name: 'Deel 3', id_shop_group: '2' },
		{ ...first, id: 4, name: 'Deel 4', id_shop_group: '2' },
	];
	state.tables.shop_groups = [
		{ id: 1, name: 'Default', share_stock: '0', active: '1' },
		{ id: 2, name: 'Gedeeld', share_stock: '1', active: '1' },
	];
	state.tables.shop_urls = [
		{ id: 1, id_shop: '1', virtual_uri: '', main: '1', active: '1' },
		{ id: 2, id_shop: '2', virtual_uri: 'winkel2/', main: '1', active: '1' },
		{ id: 3, id_shop: '3', virtual_uri: 'deel3/', main: '1', active: '1' },
		{ id: 4, id_shop: '4', virtual_uri: 'deel4/', main: '1', active: '1' },
	];
}
