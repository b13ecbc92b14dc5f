/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../simulators/prestashop/types';

/** Rows of one resource of a real PrestaShop 8.2.1 shop, as its webservice answered them. */
export function recordedRows(resource: string): Row[] {
	const file = join(__dirname, 'prestashop-export-8.2.1', `${resource}.json`);
	return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>)[0];
}
