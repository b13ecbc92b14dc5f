import type { PlannedOrder } from '../../stream/plannedOrder';
import type { Problem } from '../../words/problem';
import { isWhole } from './planProofOf';
import { whatWasEdited, type KnownRecords } from './whatWasEdited';

/**
 * A plan as the import may carry it out. One that was edited into something else is blocked with what was changed, under
 * its own order and key, so that its goods stay reserved and no other order is taken for it.
 */
export function judgedPlan(plan: PlannedOrder, known: KnownRecords): PlannedOrder {
	const edited = whatWasEdited(plan, known);
	if (edited.length === 0) return plan;
	const { proof } = plan;
	const own = proof && isWhole(proof) ? { orderId: proof.orderId, importKey: proof.importKey } : {};
	const problem = planChanged(edited);
	return {
		...plan,
		...own,
		outcome: plan.outcome === 'waiting' ? 'waiting' : 'blocked',
		problems: [...plan.problems, problem],
		summary: `${plan.summary} (not imported: ${problem.message})`,
	};
}

const planChanged = (edited: readonly string[]): Problem => ({
	code: 'plan-changed',
	message: `the plan was changed between 'Web Order: Plan' and the import: ${edited.join('; ')}`,
	fix: "Look at the nodes between 'Web Order: Plan' and 'SnelStart: Sales Order: Import'. Texts may be changed there, and prices that come to the same total and VAT; change orders, articles and customers before the plan, or choose them in its settings.",
	field: 'salesOrder',
});
