import type { OrderEvidence } from '../../books/sameOrder';
import { centsOrNull } from '../../money/cents';
import { isCollectiveCustomer } from '../../customer/collectiveKey';
import type { PlannedOrder } from '../../stream/plannedOrder';

/** What a planned order tells of itself when its import key is looked up again. */
export const evidenceOfPlan = ({
	reference,
	totals,
	customer,
}: Pick<PlannedOrder, 'reference' | 'totals' | 'customer'>): OrderEvidence => ({
	reference,
	totals: [totals.shop, totals.snelStart].map(centsOrNull),
	isCustomer: (cardId) =>
		customer?.id === cardId && customer.id !== undefined && !isCollectiveCustomer(customer),
});
