import { NO_AMOUNT } from '../../money/cents';
import type { ImportedOrder } from '../../stream/importedOrder';
import type { OrderedQuantity } from '../../stream/orderedQuantity';
import { orderTotals } from './orderTotals';

/** What is known of a web order that no node planned or imported. */
export interface UnplannedOrder {
	orderId: string;
	reference: string;
	shopName: string;
	holdsStock: boolean;
	quantities: OrderedQuantity[];
}

/** A web order that nobody planned, as stock and report take it: it waits, and its goods stay reserved. */
export const unplannedOrder = ({
	orderId,
	reference,
	shopName,
	holdsStock,
	quantities,
}: UnplannedOrder): ImportedOrder => ({
	kind: 'importedOrder',
	outcome: 'waiting',
	orderId,
	reference,
	shopName,
	importKey: '',
	placedAt: '',
	stateName: '',
	summary: `Order ${reference || orderId}: not planned in this run, its goods stay reserved`,
	problems: [],
	notices: [],
	holdsStock,
	quantities,
	salesOrderId: null,
	salesOrderNumber: null,
	customerNumber: null,
	customerName: '',
	cardName: '',
	customerCreated: false,
	totals: orderTotals(0, null),
	bookedDifference: NO_AMOUNT,
	vat: [],
});
