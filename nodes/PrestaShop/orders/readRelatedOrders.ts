import { readByIds } from '../client/pages';
import type { Shop } from '../client/shop';
import { byId, groupedBy, reference } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** Orders of the shop beside those that are read, by what they have in common with them. */
export interface RelatedOrders {
	byReference: ReadonlyMap<string, readonly ShopRow[]>;
	byCart: ReadonlyMap<string, readonly ShopRow[]>;
}

const DISPLAY = [
	...['id', 'reference', 'id_cart', 'current_state'],
	...['total_paid_real', 'total_paid_tax_incl'],
];

/**
 * Orders that share a cart or a reference with one of these, however old: PrestaShop gives one reference to the orders
 * of one cart, so the shop is asked for carts alone, a few hundred to a request.
 *
 * @param listed all that were found, those that came to nothing as well
 */
export async function readRelatedOrders(
	shop: Shop,
	orders: readonly ShopRow[],
	listed: readonly ShopRow[],
): Promise<RelatedOrders> {
	const carts = orders.map((order) => reference(order, 'id_cart'));
	const ofCarts = await readByIds(shop, { resource: 'orders', display: DISPLAY }, 'id_cart', carts);
	const known = [...byId([...listed, ...ofCarts]).values()];
	return { byReference: groupedBy(known, 'reference'), byCart: groupedBy(known, 'id_cart') };
}
