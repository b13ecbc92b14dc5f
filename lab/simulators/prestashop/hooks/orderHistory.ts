import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** Whether the order was ever in a state with this flag (`paid`, `delivery`): what the back office may still do. */
export function hasBeen(shop: Shop, order: Row, flag: 'paid' | 'delivery'): boolean {
	return shop
		.table('order_histories')
		.where('id_order', String(order.id))
		.some((row) => shop.table('order_states').byId(Number(row.id_order_state))?.[flag] === '1');
}
