import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { Problem } from '../../../../../../domain/words/problem';
import type { Healed } from './healTwins';
import { inBooks } from '../inBooks';
import type { CustomerInBooks } from '../customers/customerInBooks';

/** Found with several sales orders when it was planned. */
export const hasTwins = ({ outcome, importKey, problems }: PlannedOrder): boolean =>
	outcome === 'exists' && importKey !== '' && problems.some(isAboutTwins);

/** Its customer was found with further cards that say the same. */
export const hasFurtherCards = ({ outcome, importKey, customer }: PlannedOrder): boolean =>
	outcome === 'exists' && importKey !== '' && (customer?.alike ?? []).length > 0;

/** An order that is in SnelStart, with something beside it that a run which was cut off left. */
export const needsHealing = (plan: PlannedOrder): boolean =>
	hasTwins(plan) || hasFurtherCards(plan);

export const isAboutTwins = ({ code }: Problem): boolean => code === 'duplicate-sales-order';

/** Tells what became of further customer cards, once per customer. */
export function tellOfCards(
	plans: readonly PlannedOrder[],
	customers: ReadonlyMap<string, CustomerInBooks>,
	results: Map<string, ImportResult>,
): void {
	const byCustomer = new Map(plans.map((plan) => [plan.customer?.key ?? '', plan]));
	for (const [key, { importKey, existing, problems }] of byCustomer) {
		const customer = customers.get(key);
		if (!existing || !customer?.ok || !customer.told) continue;
		const before = results.get(importKey) ?? {
			outcome: 'exists',
			salesOrder: { ...existing, totalIncl: null },
			problems: problems.filter(isAboutTwins),
		};
		const told = [...(before.problems ?? []), customer.told];
		results.set(importKey, { ...before, problems: told });
	}
}

/** The result of an order whose second sales orders were taken away or left to a person. */
export function afterHealing(
	{ keep, problems }: Healed,
	before: ImportResult | undefined,
): ImportResult {
	const all = [...(before?.problems ?? []), ...problems];
	if (before?.outcome === 'created' && before.salesOrder.id === keep.id) {
		return { ...before, problems: all };
	}
	return {
		outcome: 'exists',
		salesOrder: { ...inBooks(keep, null), totalIncl: null },
		problems: all,
	};
}
