import { recordedRows } from '../../../lab/worlds';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../../../nodes/PrestaShop/wire/shopRow';
import { orderStatesOf } from '../../../nodes/PrestaShop/orders/orderStates';
import { orderTables } from '../../../nodes/PrestaShop/orders/orderTables';
import { orderFactsOf } from '../../../nodes/PrestaShop/orders/orderFactsOf';

/** Rows as the shop answered them. */
const rows = (resource: string) => recordedRows(resource) as unknown as ShopRow[];

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
			products: [],
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
