/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../../../nodes/PrestaShop/wire/shopRow';
import { orderStatesOf } from '../../../nodes/PrestaShop/orders/orderStates';
import { orderTables } from '../../../nodes/PrestaShop/orders/orderTables';
import { orderFactsOf } from '../../../nodes/PrestaShop/orders/orderFactsOf';

const FOLDER = join(__dirname, '../../../lab/worlds/real/prestashop-export-8.2.1');

function rows(resource: string): ShopRow[] {
	const file = JSON.parse(readFileSync(join(FOLDER, `${resource}.json`), 'utf8')) as Record<
		string,
		ShopRow[]
	>;
	return Object.values(file)[0];
}

/** The 540 real orders of a PrestaShop 8.2.1 shop, all as if they were ready to import. */
export function webOrdersFromExport(): WebOrder[] {
	const tables = orderTables(
		{
			shops: rows('shops'),
			currencies: rows('currencies'),
			countries: rows('countries'),
			taxes: rows('taxes'),
			carriers: rows('carriers'),
			customers: rows('customers'),
			addresses: rows('addresses'),
			combinations: rows('combinations'),
			optionValues: rows('product_option_values'),
			options: rows('product_options'),
			slips: rows('order_slip'),
			configuration: [{ id: '1', name: 'PS_CURRENCY_DEFAULT', value: '1' }],
			details: rows('order_details'),
			discounts: rows('order_cart_rules'),
			customizations: rows('customizations'),
		},
		'Europe/Amsterdam',
		orderStatesOf(rows('order_states'), new Map()),
	);
	const ready = { readiness: 'ready', readinessReason: '', overdueDays: null } as const;
	return rows('orders').map((row) => ({ ...orderFactsOf(row, tables), ...ready }));
}
