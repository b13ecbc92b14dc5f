import type { IExecuteFunctions } from 'n8n-workflow';
import {
	importedFromPlan,
	type ImportResult,
} from '../../../../../../domain/order/plan/importedFromPlan';
import type { ImportedOrder } from '../../../../../../domain/stream/importedOrder';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { isAboutTwins } from '../twins/twinProblems';
import { isToDo } from './isToDo';
import { runImport } from './runImport';

/** What became of each plan, in the order of the plans; nothing is asked of SnelStart where there is nothing to do. */
export async function importedOrders(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ImportedOrder[]> {
	if (!plans.some(isToDo)) return plans.map((plan) => importedFromPlan(plan, null));
	const run = await runImport(context, plans);
	const seen = new Set<string>();
	return plans.map((plan) => {
		const result = run.results.get(plan.importKey) ?? null;
		if (plan.outcome === 'exists' && result) return healedFromPlan(plan, result);
		if (plan.outcome !== 'create') return importedFromPlan(plan, null);
		const isRepeated = seen.has(plan.importKey);
		seen.add(plan.importKey);
		return importedFromPlan(plan, isRepeated ? asRepeated(result) : result);
	});
}

/** What the plan said of twins is no longer so: the result tells what became of them. */
function healedFromPlan(plan: PlannedOrder, result: ImportResult): ImportedOrder {
	const problems = plan.problems.filter((problem) => !isAboutTwins(problem));
	const healed = importedFromPlan({ ...plan, problems }, result);
	return { ...healed, customerNumber: plan.existing?.customerNumber ?? null };
}

/** The same order a second time in the input was created once: there it exists already. */
const asRepeated = (result: ImportResult | null): ImportResult | null =>
	result?.outcome === 'created' ? { outcome: 'exists', salesOrder: result.salesOrder } : result;
