import { omit } from 'lodash';

import type { PlannedCustomer } from '../../stream/plannedCustomer';

/** A new customer of several orders is planned once; whether VAT goes by the number of the card is each order's own. */
export function ofThisOrder(
	customer: PlannedCustomer,
	byNumber: boolean,
): PlannedCustomer {
	return byNumber ? { ...customer, vatByNumber: true } : omit(customer, 'vatByNumber');
}
