import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** What the goods of an order weigh, as order_carriers keeps it. */
export const weightOf = (shop: Shop, order: Row): string =>
	decimal(
		shop
			.table('order_details')
			.where('id_order', String(order.id))
			.reduce(
				(sum, row) => sum + Number(row.product_weight ?? 0) * Number(row.product_quantity),
				0,
			),
	);
