import type { ShopRow } from '../wire/shopRow';
import { reference } from '../wire/row';
import { readingOf } from '../client/readingOf';
import { readOptional } from '../client/readOptional';
import type { Shop } from '../client/shop';

/** Visitor, guest and customer: groups that every shop has, which tell nothing of a customer. */
const MADE_BY_PRESTASHOP = ['', '1', '2', '3'];

/**
 * Names of the customer groups (klantgroepen), read once for all and only where somebody is in a group that the shop
 * made itself. A key without the right costs the names: the ids come with the customers.
 */
export async function readCustomerGroups(
	shop: Shop,
	customers: readonly ShopRow[],
): Promise<ShopRow[]> {
	const ids = customers.map((row) => reference(row, 'id_default_group'));
	return ids.every((id) => MADE_BY_PRESTASHOP.includes(id))
		? []
		: await readOptional(shop, readingOf('groups'));
}
