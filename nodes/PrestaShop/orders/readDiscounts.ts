import { hasDiscount } from '../../../domain/order/read/discountsOf';
import { byId, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { totalsOf } from './moneyOf';
import { anyOf, idBatches, type ShopQuery } from '../client/query';
import { lacksResource } from '../client/lacks';
import { readOptionalByIds } from '../client/readOptional';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { worded, type Wording } from '../../../domain/words/wording';

/**
 * Vouchers of the orders that have any. The resource is called order_discounts in 1.6, does not exist in 1.7.0 to 1.7.7
 * (then there are none and the order's own totals stand in) and order_cart_rules from 1.7.8.
 *
 * @param withCodes whether the code of each is read as well, from the voucher itself (cart_rules)
 */
export async function readDiscounts(
	shop: Shop,
	orders: readonly ShopRow[],
	withCodes: boolean,
	hints: Wording[],
): Promise<ShopRow[]> {
	const discounted = orders.filter((order) => hasDiscount(totalsOf(order)));
	const found: ShopRow[] = [];
	for (const batch of idBatches(discounted.map((order) => text(order, 'id')))) {
		const query = { 'filter[id_order]': anyOf(batch) };
		found.push(...(await readVouchers(shop, query)));
	}
	return withCodes ? await codesOn(shop, found, hints) : found;
}

/** The vouchers, each with its code where the shop still has it. */
async function codesOn(
	shop: Shop,
	vouchers: readonly ShopRow[],
	hints: Wording[],
): Promise<ShopRow[]> {
	const ids = vouchers.map((row) => reference(row, 'id_cart_rule')).filter(Boolean);
	const reading = { resource: 'cart_rules' as const, display: ['id', 'code'] };
	const without = worded('vouchers carry no code', 'bij kortingsbonnen staat geen code');
	const rules = byId(await readOptionalByIds(shop, reading, 'id', ids, without, hints));
	return vouchers.map((row) => ({
		...row,
		code: rules.get(reference(row, 'id_cart_rule'))?.code ?? '',
	}));
}

async function readVouchers(shop: Shop, query: ShopQuery): Promise<ShopRow[]> {
	const rules = readingOf('order_cart_rules', query);
	const discounts = readingOf('order_discounts', query);
	const readings = shop.version().startsWith('1.6') ? [discounts, rules] : [rules, discounts];
	for (const reading of readings) {
		const answered = await shop.read(reading);
		if (answered.ok) return answered.rows;
		if (!lacksResource(answered.refusal)) return await shop.rows(reading);
	}
	return [];
}
