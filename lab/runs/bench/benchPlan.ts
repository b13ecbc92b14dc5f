import {
	type Choice,
	nodeThatDoes,
	runWorkflow,
	shippedWorkflow,
	type Source,
	stage,
	type WorkflowJson,
} from '../../engine';
import { webshopWorld } from '../../worlds';
import { totalOf } from '../requests';
import { measured, totalRequests, type Cost } from './measured';
import { secondsOf } from './secondsOf';

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
	const plan = nodeThatDoes(workflow, 'webOrder.plan');
	const connections = Object.entries(workflow.connections).filter(([from]) => from !== plan);
	return { ...workflow, connections: Object.fromEntries(connections) };
}

/** Plans that many new orders of one shop at a stated latency. */
export async function benchPlan(
	options: { orders: number; articles: number; seed?: number },
	{
		latencyMs,
		source = 'dist',
		choices = [],
	}: { latencyMs: number; source?: Source; choices?: Choice[] },
): Promise<PlanResult> {
	const set = await stage(webshopWorld({ ...options, mix: 'importable' }), { latencyMs });
	const workflow = untilPlan(shippedWorkflow());
	try {
		const { result, cost } = await measured(
			set,
			async () => await runWorkflow(workflow, { source, credentials: set.credentials, choices }),
		);
		if (result.error) throw result.error;
		const plans = result.resultOf<{ outcome?: string }>('webOrder.plan');
		return {
			orders: options.orders,
			toCreate: plans.filter(({ outcome }) => outcome === 'create').length,
			cost,
			requests: {
				snelStart: totalOf(cost.requests.snelstart),
				prestaShop: totalOf(cost.requests.prestashop),
				perOrder: totalRequests(cost) / options.orders,
			},
			readSeconds: secondsOf(result, 'prestaShop.getManyWebOrders'),
			planSeconds: secondsOf(result, 'webOrder.plan'),
		};
	} finally {
		await set.close();
	}
}
