import type { SalesOrderInBooks } from '../../../../domain/order/plan/importedOrder';
import { wireCents } from '../../api/amounts';
import type { WireSalesOrder } from '../../api/types';

/** A sales order as the report tells it. */
export const inBooks = (
	order: WireSalesOrder,
	customerNumber: number | null,
): SalesOrderInBooks => ({
	id: order.id,
	number: order.nummer,
	customerNumber,
	totalIncl: wireCents(order.totaalInclusiefBtw),
});
