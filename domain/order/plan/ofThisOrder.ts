import type { PlannedCustomer } from '../../stream/plannedCustomer';

/** A new customer of several orders is planned once; whether VAT goes by the number of the card is each order's own. */
export function ofThisOrder(customer: PlannedCustomer, byNumber: boolean): PlannedCustomer {
	const own = { ...customer };
	delete own.vatByNumber;
	return byNumber ? { ...own, vatByNumber: true } : own;
}
