import type { Shop } from '../store/shop';
import { findOrder } from './findOrder';
import { followTracking } from '../orders/tracking';

/** Notes a tracking number; no date of the order moves. */
export function track(shop: Shop, input: { orderId: number; number: string }): void {
	const { id } = findOrder(shop, input.orderId);
	const [row] = shop.table('order_carriers').where('id_order', String(id));
	if (row === undefined) throw new Error(`Order ${input.orderId} is not sent.`);
	row.tracking_number = input.number;
	followTracking(shop, 'order_carriers', row);
}
