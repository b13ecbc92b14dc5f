import type { ArchivedOrder } from '../../stream/archivedOrder';
import type { ImportedOrder } from '../../stream/importedOrder';

/** In which run and administration it was, and when it was written down. */
type WrittenIn = Pick<ArchivedOrder, 'administration' | 'runId' | 'at'>;

/**
 * The row of the archive for an order whose own sales order stands in SnelStart; null for any other: one of another
 * link was not made by this one.
 */
export function archivedOrder(order: ImportedOrder, run: WrittenIn): ArchivedOrder | null {
	const { outcome, importKey, orderId, reference, salesOrderId, salesOrderNumber } = order;
	if (outcome !== 'created' && outcome !== 'exists') return null;
	if (order.byOtherLink || salesOrderId === null || salesOrderNumber === null) return null;
	return {
		kind: 'archivedOrder',
		administration: run.administration,
		...{ importKey, orderId, reference, salesOrderId, salesOrderNumber },
		bookedHash: order.bookedHash ?? '',
		customerCreated: order.customerCreated === true,
		runId: run.runId,
		at: run.at,
		outcome,
	};
}
