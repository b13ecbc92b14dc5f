import type { UnclaimedQuantity } from '../stream/fence';
import type { ImportedOrder } from '../stream/importedOrder';
import { nameOf, reservedOrders } from './heldOrders';
import { keysInSnelStart } from './keysInSnelStart';
import { namesOf } from './namesOf';
import type { StockBook } from './stockBook';

/**
 * What web orders hold of products whose code no article has, so that it is kept back of none: the shop may still sell
 * the product under the code of an article (the code on the way was changed, or shop and plan go by different fields).
 */
export function unclaimed(book: StockBook, orders: readonly ImportedOrder[]): UnclaimedQuantity[] {
	const held = reservedOrders(orders, keysInSnelStart(book));
	if (held.length === 0) return [];
	const known = new Set([...book.articles.values()].flatMap(namesOf(book)));
	return held.flatMap(({ orderId, quantities }) =>
		quantities
			.filter((row) => row.productId !== '' && !known.has(nameOf(row)))
			.map(({ productId, combinationId, quantity }) => ({
				orderId,
				productId,
				combinationId,
				quantity,
			})),
	);
}
