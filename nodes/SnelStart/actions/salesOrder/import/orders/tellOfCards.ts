import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { CustomerInBooks } from '../customers/customerInBooks';
import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import { isAboutTwins } from '../twins/twinProblems';

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
