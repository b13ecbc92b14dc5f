import type { ExistingSalesOrder } from '../../books/books';
import { euros } from '../../money/cents';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { planOfBooked } from './planOfBooked';

/**
 * The plan of a web order that another link imported: it exists, and its sales order is never touched.
 *
 * @param importKey the one it would get
 */
export function byOtherLink(
	orderId: string,
	importKey: string,
	found: ExistingSalesOrder,
): PlannedOrder {
	const { id, number, reference, totalIncl } = found;
	return {
		...planOfBooked(orderId, importKey, found),
		outcome: 'exists',
		summary: `Order ${reference}, ${euros(totalIncl ?? 0)}: imported by another link as sales order ${number}`,
		existing: { salesOrderId: id, salesOrderNumber: number, customerNumber: null },
		byOtherLink: true,
	};
}
