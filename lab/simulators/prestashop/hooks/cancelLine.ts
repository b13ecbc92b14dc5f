import type { Shop } from '../store/shop';
import { type LineOfOrder, findOrder, findDetail } from './findOrder';
import type { Row } from '../types';
import { hasBeen } from './orderHistory';
import { changeLine } from './changeLine';
import { cartOfOrder } from '../orders/placedCarts';
import { recompute } from './recompute';
import { nothing } from '../prices/amount';
import { changeOrderState } from '../orders/changeState';
import { takeOut } from './takeOut';

/**
 * Cancels some of a line of an unpaid order: the quantity itself is lowered. When nothing is left the
 * shipping goes too, and the order cancels itself.
 */
export function cancelLine(shop: Shop, input: LineOfOrder & { quantity: number }): Row {
	const order = findOrder(shop, input.orderId);
	if (hasBeen(shop, order, 'paid')) {
		throw new Error('Can not cancel product on an order which is already paid');
	}
	const detail = findDetail(shop, order, input);
	const left = Number(detail.product_quantity) - input.quantity;
	if (left > 0) return changeLine(shop, { ...input, quantity: left });
	takeOut(shop, order, detail);
	const cart = cartOfOrder(order);
	if (cart.rows.length > 0) return order;
	recompute(shop, order, { ...cart, shipping: nothing });
	changeOrderState(shop, order, Number(shop.setting('PS_OS_CANCELED') ?? 6));
	return order;
}
