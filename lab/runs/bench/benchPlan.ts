import {
	type Choice,
	nodeThatDoes,
	runWorkflow,
	shippedWorkflow,
	type Source,
	stage,
	type WorkflowJson,
} from '../../engine';
import type { INode } from 'n8n-workflow';
import { webshopWorld } from '../../worlds';
import { totalOf } from '../requests';
import { processorTimeOf } from './processorTimeOf';
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
	/** Of the processor while the plan was made: a busy machine changes it little. */
	planProcessorSeconds: number;
}

/** The shipped workflow up to and with the node that plans. */
function untilPlan(workflow: WorkflowJson): WorkflowJson {
	const plan = nodeThatDoes(workflow, 'webOrder.plan');
	const connections = Object.entries(workflow.connections).filter(([from]) => from !== plan);
	return { ...workflow, connections: Object.fromEntries(connections) };
}

function replaceNode(
	{ nodes }: WorkflowJson,
	name: string,
	by: Pick<INode, 'type' | 'parameters'>,
): void {
	for (const node of nodes) if (node.name === name) Object.assign(node, by, { typeVersion: 1 });
}

/** Plans that many new orders of one shop at a stated latency. */
export async function benchPlan(
	options: { orders: number; articles: number; seed?: number },
	{
		latencyMs,
		source = 'dist',
		choices = [],
		inPlace,
	}: {
		latencyMs: number;
		source?: Source;
		choices?: Choice[];
		/** Node that stands in the place of the plan. */
		inPlace?: Pick<INode, 'type' | 'parameters'>;
	},
): Promise<PlanResult> {
	const set = await stage(webshopWorld({ ...options, mix: 'importable' }), { latencyMs });
	const workflow = untilPlan(shippedWorkflow());
	const name = nodeThatDoes(workflow, 'webOrder.plan');
	if (inPlace) replaceNode(workflow, name, inPlace);
	const processor = processorTimeOf(name);
	try {
		const { result, cost } = await measured(
			set,
			async () =>
				await runWorkflow(workflow, {
					...{ source, choices },
					credentials: set.credentials,
					onNode: processor.onNode,
				}),
		);
		if (result.error) throw result.error;
		const plans = result.itemsOf<{ outcome?: string }>(name);
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
			planProcessorSeconds: processor.seconds(),
		};
	} finally {
		await set.close();
	}
}
