import type { ExistingSalesOrder } from '../../books/books';
import { NO_AMOUNT } from '../../money/cents';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { orderTotals } from './orderTotals';
import { planProofOf } from './planProofOf';

/**
 * A plan of a web order of which only the sales order is known: nothing is created, and its goods are SnelStart's to count.
 *
 * @param importKey the one it would get
 */
export const planOfBooked = (
	orderId: string,
	importKey: string,
	{ reference, totalIncl }: ExistingSalesOrder,
): Omit<PlannedOrder, 'outcome' | 'summary'> => ({
	kind: 'plannedOrder',
	orderId,
	reference,
	shopName: '',
	importKey,
	placedAt: '',
	stateName: '',
	problems: [],
	notices: [],
	customerName: '',
	holdsStock: false,
	quantities: [],
	customer: null,
	articles: [],
	salesOrder: null,
	totals: orderTotals(totalIncl ?? 0, null),
	bookedDifference: NO_AMOUNT,
	vat: [],
	existing: null,
	proof: planProofOf({ orderId, importKey }),
});
