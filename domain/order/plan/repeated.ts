import type { Problem } from '../../words/problem';
import type { PlannedOrder } from '../../stream/plannedOrder';

/** A plan for an order that stands in the stream for the second time: blocked, and taking nothing from stock. */
export function repeated(plan: PlannedOrder): PlannedOrder {
	const problem: Problem = {
		code: 'duplicate-sales-order',
		message: `order ${plan.orderId} comes twice in this run; only the first is planned`,
		fix: 'Look at the nodes before Plan: each web order may pass once.',
		field: 'id',
		value: plan.orderId,
	};
	return {
		...plan,
		outcome: 'blocked',
		problems: [problem],
		summary: `${plan.customerName || 'Unknown customer'}: blocked: ${problem.message}`,
		holdsStock: false,
		quantities: [],
		customer: null,
		salesOrder: null,
		totals: { ...plan.totals, snelStart: null, difference: null },
		bookedDifference: 0,
		vat: [],
		existing: null,
	};
}
