import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { Problem } from '../../../../../../domain/words/problem';
import type { CustomerInBooks } from '../customers/customerInBooks';
import { isAboutTwins } from '../twins/twinProblems';

/**
 * Tells what became of further cards of customers, each customer's once: with the first of its orders that is in
 * SnelStart, and with any where none is.
 *
 * @param healed what was done about equal cards, or is left to a person, by the key of the customer
 */
export function tellOfCards(
	plans: readonly PlannedOrder[],
	customers: ReadonlyMap<string, CustomerInBooks>,
	healed: ReadonlyMap<string, Problem[]>,
	results: Map<string, ImportResult>,
): void {
	for (const key of new Set([...customers.keys(), ...healed.keys()])) {
		const customer = customers.get(key);
		const problems = healed.get(key) ?? [];
		const notices = customer?.ok && customer.told ? [customer.told] : [];
		if (problems.length + notices.length === 0) continue;
		const own = plans.filter((plan) => plan.customer?.key === key && resultOf(plan, results));
		const [first] = [...own.filter((plan) => isInBooks(resultOf(plan, results))), ...own];
		const before = first && resultOf(first, results);
		if (before) results.set(first.importKey, withTold(before, problems, notices));
	}
}

const isInBooks = (result: ImportResult | null): boolean =>
	result?.outcome === 'created' || result?.outcome === 'exists';

/** What became of the plan; of one that exists, that it does. */
function resultOf(
	{ importKey, existing, problems }: PlannedOrder,
	results: ReadonlyMap<string, ImportResult>,
): ImportResult | null {
	const result = results.get(importKey);
	if (result || !existing) return result ?? null;
	const { salesOrderId: id, salesOrderNumber: number, customerNumber } = existing;
	return {
		outcome: 'exists',
		salesOrder: { id, number, customerNumber, totalIncl: null },
		problems: problems.filter(isAboutTwins),
	};
}

function withTold(before: ImportResult, problems: Problem[], notices: Problem[]): ImportResult {
	const told = { ...before, problems: [...(before.problems ?? []), ...problems] };
	if (told.outcome !== 'created' && told.outcome !== 'exists') return told;
	return { ...told, notices: [...(told.notices ?? []), ...notices] };
}
