import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';

/** A plan that can be carried out. */
export type Creatable = PlannedOrder & {
	salesOrder: SalesOrderDraft;
	customer: NonNullable<PlannedOrder['customer']>;
};

/** Whether a plan to create holds what is to be created, under its own import key. */
export const isCreatable = (plan: PlannedOrder): plan is Creatable =>
	plan.importKey !== '' &&
	plan.salesOrder !== null &&
	plan.customer !== null &&
	plan.salesOrder.betalingskenmerk === plan.importKey;
