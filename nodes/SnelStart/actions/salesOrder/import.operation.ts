import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import {
	importedFromPlan,
	type ImportResult,
} from '../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { itemsOfEach } from '../../../shared/items';
import { PLAN_MEMBERS } from '../../../shared/planMembers';
import { Progress } from '../../../shared/progress';
import { timeBudget, timeBudgetOption } from '../../../shared/timeBudget';
import { snelStartClient } from '../../books/snelStartClient';
import { SnelStartError } from '../../client/snelStartError';
import { maxWaitMs, maxWaitOption } from '../maxWait';
import { importOrders, type ImportRun } from './import/orders/importOrders';
import { notTried } from './import/importProblems';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';
import { isAboutTwins } from './import/twins/twinProblems';
import { needsHealing } from './import/orders/needsHealing';

export const option = {
	name: 'Import',
	value: 'import',
	description:
		'Create the sales orders and new customers that the Web Order node planned, each exactly once',
	action: 'Import sales orders',
};

export const description: INodeProperties[] = [
	{
		displayName: 'Only Report',
		name: 'onlyReport',
		type: 'boolean',
		default: false,
		description:
			'Whether to create nothing: planned orders come out as waiting, with what would have been done',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [maxWaitOption, timeBudgetOption],
	},
];

/** Planned orders become imported ones, in the order they came; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const planned = placed('plannedOrder');
	const plans = planned.map(({ row }) => row);
	const onlyReport = this.getNodeParameter('onlyReport', 0, false) as boolean;
	const imported = onlyReport ? reported(plans) : await carriedOut(this, plans);
	const importedAt = new Map(planned.map(({ index }, place) => [index, imported[place]]));
	return itemsOfEach(
		items.map(({ json }, index) => ({ row: importedAt.get(index) ?? json, index })),
	);
}

/** An order that was imported already goes through as everything else does, its numbers with it. */
const DOOR: Door<'plannedOrder'> = {
	takes: { plannedOrder: PLAN_MEMBERS },
	refuses: {
		webOrder: {
			why: 'has no plan: nothing says what SnelStart should make of it',
			advice: "Put the node 'Web Order: Plan' between PrestaShop and this one.",
		},
	},
};

const reported = (plans: readonly PlannedOrder[]): ImportedOrder[] =>
	plans.map((plan) =>
		plan.outcome === 'create'
			? importedFromPlan(
					{ ...plan, outcome: 'waiting', summary: `${plan.summary} (not done: Only Report)` },
					null,
				)
			: importedFromPlan(plan, null),
	);

async function carriedOut(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ImportedOrder[]> {
	if (!plans.some((plan) => plan.outcome === 'create' || needsHealing(plan))) {
		return plans.map((plan) => importedFromPlan(plan, null));
	}
	const run = await runOrThrow(context, plans);
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

/**
 * A run that could not write anything at all ends in one error. Once something was written, or when the node is
 * set to continue, the orders that were not reached come out as failed with the reason.
 */
async function runOrThrow(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ImportRun> {
	const node = context.getNode();
	const run = await attemptRun(context, plans);
	if (run.stopped && !run.hasWritten && !context.continueOnFail()) {
		throw new SnelStartError(node, run.stopped);
	}
	return run;
}

async function attemptRun(
	context: IExecuteFunctions,
	plans: readonly PlannedOrder[],
): Promise<ImportRun> {
	const budget = timeBudget(context);
	const total = plans.filter(({ outcome }) => outcome === 'create').length;
	const progress = new Progress(context.logger, 'SnelStart: sales orders', 1, total);
	try {
		return await importOrders(
			await snelStartClient(context, { maxWaitMs: maxWaitMs(context) }),
			plans,
			{ budget, progress },
		);
	} catch (error) {
		if (!(error instanceof SnelStartError)) {
			throw new NodeOperationError(context.getNode(), error as Error);
		}
		const failed: ImportResult = { outcome: 'failed', problems: [notTried(error.details)] };
		const results = new Map(
			plans
				.filter(({ outcome }) => outcome === 'create')
				.map(({ importKey }) => [importKey, failed]),
		);
		return { results, stopped: error.details, hasWritten: false };
	}
}
