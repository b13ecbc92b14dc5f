import type { SalesOrderInBooks } from '../../../../../domain/order/plan/importedOrder';
import { wireCents } from '../../../wire/amounts';
import type { WireSalesOrder } from '../../../wire/types';

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
