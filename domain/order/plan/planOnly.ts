import type { PlannedOrder } from '../../stream/plannedOrder';
import type { TooManyNew } from '../../stream/fence';

/** The plans of a run as they may be carried out, and how many were kept back. */
interface Capped {
	plans: PlannedOrder[];
	/** Null where none were. */
	tooManyNew: TooManyNew | null;
}

/**
 * Keeps every order back that would be created where they are more than the owner expects of one run: a wrong start or
 * another administration is told before anything is written. Their goods stay reserved.
 *
 * @param most 0 for as many as there are
 */
export function planOnly(plans: readonly PlannedOrder[], most: number): Capped {
	const orders = plans.filter(({ outcome }) => outcome === 'create').length;
	if (most === 0 || orders <= most) return { plans: [...plans], tooManyNew: null };
	return {
		plans: plans.map((plan) => (plan.outcome === 'create' ? keptBack(plan, orders, most) : plan)),
		tooManyNew: { orders, most },
	};
}

const keptBack = (plan: PlannedOrder, orders: number, most: number): PlannedOrder => ({
	...plan,
	outcome: 'waiting',
	wouldBeCreated: true,
	summary: `${plan.summary} (not done, because this run would create ${orders} orders, more than 'Most New Orders' allows: ${most})`,
});
