import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** The order with this id; throws when there is none. */
export function findOrder(shop: Shop, orderId: number): Row {
	const order = shop.table('orders').byId(orderId);
	if (order === undefined) throw new Error(`Order ${orderId} does not exist in this shop.`);
	return order;
}

/** A line of an order by its own id or its product's reference. */
export interface LineOfOrder {
	orderId: number;
	detailId?: number;
	reference?: string;
}

/** A line of an order by its own id or its product's reference; throws when there is none. */
export function findDetail(
	shop: Shop,
	order: Row,
	by: { detailId?: number; reference?: string },
): Row {
	const detail = shop
		.table('order_details')
		.where('id_order', String(order.id))
		.find((row) => row.id === by.detailId || row.product_reference === by.reference);
	if (detail) return detail;
	throw new Error(`Order ${order.id} has no line ${by.detailId ?? `"${by.reference ?? ''}"`}.`);
}
