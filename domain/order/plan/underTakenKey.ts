import { centsIn, NO_AMOUNT } from '../../money/cents';
import type { Problem } from '../../words/problem';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { importKeyShared } from './identityProblems';

/**
 * A plan whose import key an earlier one of the run has. The same order once more takes nothing from stock; an order
 * of another shop with the same id holds its goods all the same. Either is blocked, unless SnelStart told already
 * that it exists there or why it cannot be imported.
 */
export function underTakenKey(plan: PlannedOrder, first: PlannedOrder): PlannedOrder {
	const isSame = first.reference === plan.reference && first.placedAt === plan.placedAt;
	if (isSame) return { ...withoutPlan(plan, [repeated(plan)]), holdsStock: false, quantities: [] };
	if (plan.outcome !== 'create') return plan;
	const told = { ...plan, total: centsIn(plan.totals.shop) };
	return withoutPlan(plan, [importKeyShared(told, first.reference)]);
}

const repeated = ({ orderId }: PlannedOrder): Problem => ({
	code: 'duplicate-sales-order',
	message: `order ${orderId} comes twice in this run; only the first is planned`,
	messageNl: `order ${orderId} komt in deze uitvoering twee keer voor; alleen de eerste is gepland`,
	fix: "Look at the nodes before 'Plan': each web order may pass once.",
	fixNl: "Bekijk de knooppunten vóór 'Plan': elke weborder mag één keer langskomen.",
	field: 'id',
	value: orderId,
});

function withoutPlan(plan: PlannedOrder, problems: [Problem]): PlannedOrder {
	return {
		...plan,
		outcome: 'blocked',
		problems,
		summary: `${plan.customerName || 'Unknown customer'}: blocked: ${problems[0].message}`,
		customer: null,
		salesOrder: null,
		totals: { ...plan.totals, snelStart: null, difference: null },
		bookedDifference: NO_AMOUNT,
		vat: [],
		existing: null,
	};
}
