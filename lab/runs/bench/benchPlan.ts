import { stage } from '../../engine/stage';
import { nodeThatDoes, shippedWorkflow } from '../../engine/shippedWorkflow';
import { createWorld } from '../../worlds/webshop/webshopWorld';
import { runWorkflow, type Source } from '../../engine/runWorkflow';
import { measured, totalRequests, type Cost } from './measured';
import type { WorkflowJson } from '../../engine/workflowJson';

/** Reading and planning alone: what deciding on many orders costs before anything is written. */
export interface PlanResult {
	orders: number;
	/** Orders the plan would create; the others are named, not lost. */
	toCreate: number;
	cost: Cost;
	requests: { snelStart: number; prestaShop: number; perOrder: number };
	readSeconds: number;
	planSeconds: number;
}

/** The shipped workflow up to and with the node that plans. */
function untilPlan(workflow: WorkflowJson): WorkflowJson {
	const plan = nodeThatDoes(workflow, 'webOrder', 'plan');
	const connections = Object.entries(workflow.connections).filter(([from]) => from !== plan);
	return { ...workflow, connections: Object.fromEntries(connections) };
}

const sum = (counts: Record<string, number>) =>
	Object.values(counts).reduce((all, count) => all + count, 0);

/** Plans that many new orders of one shop at a stated latency. */
export async function benchPlan(
	options: { orders: number; articles: number; seed?: number },
	{ latencyMs, source = 'dist' }: { latencyMs: number; source?: Source },
): Promise<PlanResult> {
	const set = await stage(createWorld({ ...options, mix: 'importable' }), { latencyMs });
	const workflow = untilPlan(shippedWorkflow());
	const planNode = nodeThatDoes(workflow, 'webOrder', 'plan');
	try {
		const { result, cost } = await measured(
			set,
			async () => await runWorkflow(workflow, { source, credentials: set.credentials }),
		);
		if (result.error) throw result.error;
		const seconds = (name: string) => (result.runData[name]?.[0]?.executionTime ?? 0) / 1000;
		const plans = result.itemsOf<{ outcome?: string }>(planNode);
		return {
			orders: options.orders,
			toCreate: plans.filter(({ outcome }) => outcome === 'create').length,
			cost,
			requests: {
				snelStart: sum(cost.requests.snelstart),
				prestaShop: sum(cost.requests.prestashop),
				perOrder: totalRequests(cost) / options.orders,
			},
			readSeconds: seconds(nodeThatDoes(workflow, 'prestaShop', 'getManyWebOrders')),
			planSeconds: seconds(planNode),
		};
	} finally {
		await set.close();
	}
}
