import { FIELDS } from '../wire/fields';
import type { ShopRow } from '../wire/shopRow';
import { anyOf, idBatches } from '../client/query';
import { lacksResource } from '../client/lacks';
import type { Shop, ShopReading } from '../client/shop';

/**
 * Vouchers of the orders. The resource is called order_discounts in 1.6, does not exist in 1.7.0 to 1.7.7
 * (then there are none and the order's own totals stand in) and order_cart_rules from 1.7.8.
 */
export async function readDiscounts(shop: Shop, orderIds: readonly string[]): Promise<ShopRow[]> {
	const found: ShopRow[] = [];
	for (const batch of idBatches(orderIds)) {
		const query = { 'filter[id_order]': anyOf(batch) };
		found.push(...(await readVouchers(shop, query)));
	}
	return found;
}

async function readVouchers(shop: Shop, query: ShopReading['query']): Promise<ShopRow[]> {
	const rules: ShopReading = {
		resource: 'order_cart_rules',
		display: FIELDS.order_cart_rules,
		query,
	};
	const discounts: ShopReading = {
		resource: 'order_discounts',
		display: FIELDS.order_discounts,
		query,
	};
	const readings = shop.version().startsWith('1.6') ? [discounts, rules] : [rules, discounts];
	for (const reading of readings) {
		const answered = await shop.read(reading);
		if (answered.ok) return answered.rows;
		if (!lacksResource(answered.refusal)) return await shop.rows(reading);
	}
	return [];
}
