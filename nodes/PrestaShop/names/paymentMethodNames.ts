import { openShop } from '../client/shop';
import type { ShopContext } from '../client/request';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

const RECENT_ORDERS = 500;

/**
 * Payment methods (betaalwijzen) of recent orders: each name on its own, and each module for all the names it goes by.
 * The webservice has no list of payment modules.
 *
 * @param shopIds shops of a multistore; none for the shop behind the URL
 */
export async function paymentMethodNames(
	context: ShopContext,
	shopIds: readonly string[] = [],
): Promise<ShopName[]> {
	const found: ShopName[] = [];
	for (const shopId of shopIds.length > 0 ? new Set(shopIds) : [undefined]) {
		const shop = await openShop(context, 1, shopId);
		const orders = await shop.rows({
			resource: 'orders',
			display: ['id', 'module', 'payment'],
			query: { sort: '[id_DESC]', limit: RECENT_ORDERS },
		});
		found.push(...orders.flatMap(methodsOf));
	}
	return sortedNames(found);
}

/** The name that customers see, and the module for all of its names. */
function methodsOf(order: ShopRow): ShopName[] {
	const [payment, module] = [text(order, 'payment').trim(), text(order, 'module').trim()];
	return [
		{ name: `${payment} (${module})`, value: payment },
		{ name: `All of ${module}`, value: module },
	];
}
