import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { LineOfOrder } from './findOrder';
import { findDetail, findOrder } from './findOrder';
import { hasBeen } from './orderHistory';
import { takeOut } from './takeOut';

/**
 * Takes a line out of an order as the back office does: the row goes, its whole quantity comes back into
 * stock whatever was refunded of it, and all is computed again from the prices the order has. Throws on
 * a delivered order and on one this simulator did not place.
 */
export function removeLine(shop: Shop, input: LineOfOrder): Row {
	const order = findOrder(shop, input.orderId);
	if (hasBeen(shop, order, 'delivery')) throw new Error('Delivered order cannot be modified.');
	const detail = findDetail(shop, order, input);
	takeOut(shop, order, detail);
	return order;
}
