import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** orders.shipping_number and order_carriers.tracking_number are one thing seen from two sides. */
export function followTracking(shop: Shop, resource: string, row: Row): void {
	if (resource === 'order_carriers') {
		const order = shop.table('orders').byId(Number(row.id_order));
		if (order) order.shipping_number = row.tracking_number;
	}
	if (resource !== 'orders') return;
	const carriers = shop.table('order_carriers').lookup('id_order', [String(row.id)]) ?? [];
	for (const carrier of carriers.slice(0, 1)) carrier.tracking_number = row.shipping_number;
}
