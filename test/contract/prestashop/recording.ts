/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrestaShopVersion } from '../../../lab/simulators/prestashop';

/** One exchange with a real shop (transport headers left out). */
export interface Recording {
	name: string;
	note: string;
	request: { line: string; headers: Array<[string, string]>; body: string | null };
	response: { status: number; headers: Array<[string, string]>; body: string | null };
}

export type RecordedShop = PrestaShopVersion | '8.2.1-multishop' | '9.0.3-multishop';

export const recordedShops: RecordedShop[] = [
	'9.0.3',
	'8.2.1',
	'1.7.8.11',
	'1.6.1.24',
	'8.2.1-multishop',
	'9.0.3-multishop',
];

const cache = new Map<RecordedShop, Recording[]>();

/** Every recording of a shop, by name. */
export function recordingsOf(shop: RecordedShop): Recording[] {
	const known = cache.get(shop);
	if (known) return known;
	const folder = join(__dirname, 'recordings', shop);
	const read = readdirSync(folder)
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording);
	cache.set(shop, read);
	return read;
}

export const headerOf = (headers: Array<[string, string]>, name: string): string | undefined =>
	headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
