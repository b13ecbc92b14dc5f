import type { IExecuteFunctions } from 'n8n-workflow';
import { asImported } from '../../../../../../domain/order/plan/asImported';
import {
	importedFromPlan,
	type ImportResult,
} from '../../../../../../domain/order/plan/importedFromPlan';
import type { ImportedOrder } from '../../../../../../domain/stream/importedOrder';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { DryRun } from '../../../../books/dryRun/dryRun';
import { isToDo } from '../orders/isToDo';
import { runImport } from '../orders/runImport';
import { requestsOfOrders } from './requestsOfOrders';

/**
 * What would become of each plan, in the order of the plans: the import is run up to the last byte, and what it would
 * send is noted with its order in place of being sent. What keeps an order from being made is told as the import does.
 */
export async function reportedOrders(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ImportedOrder[]> {
	if (!plans.some(isToDo)) return plans.map(asImported);
	const dryRun = new DryRun();
	const { results } = await runImport(context, plans, dryRun);
	const requests = requestsOfOrders(dryRun.requests(), plans);
	return plans.map((plan) => {
		const own = requests.get(plan.importKey);
		requests.delete(plan.importKey);
		const reported = reportedOrder(plan, results.get(plan.importKey) ?? null);
		return own ? { ...reported, requests: own } : reported;
	});
}

function reportedOrder(plan: PlannedOrder, result: ImportResult | null): ImportedOrder {
	if (plan.outcome !== 'create') return asImported(plan);
	if (result?.outcome !== 'created') return importedFromPlan(plan, result);
	const waiting = asImported({
		...plan,
		outcome: 'waiting',
		summary: `${plan.summary} (not done, because 'Only Report' is on)`,
		problems: [...plan.problems, ...(result.problems ?? [])],
		notices: [...(plan.notices ?? []), ...(result.notices ?? [])],
	});
	return { ...waiting, wouldBeCreated: true };
}
