import type { SalesOrderInBooks } from '../../../../../domain/order/plan/importedFromPlan';
import { wireCents } from '../../../wire/wireNumber';
import type { WireSalesOrder } from '../../../wire/wireSalesOrder';

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
