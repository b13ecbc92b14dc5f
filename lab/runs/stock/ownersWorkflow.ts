import type { INode } from 'n8n-workflow';
import { nodeThatDoes, shippedWorkflow } from '../../engine/shippedWorkflow';
import { runWorkflow, type CredentialValues } from '../../engine/runWorkflow';
import type { Conditions } from '../../worlds/stock/conditions';
import { shopsOf, type ShopOnStage } from '../../worlds/stock/shops';
import type { StockSummary } from '../../../domain/stream/stockSummary';
import type { RunReport } from '../../../domain/stream/runReport';
import type { WorkflowJson } from '../../engine/workflowJson';

/** What one run of the workflow says of itself. */
export interface RunOutcome {
	/** Why it did not come to its end; empty when it did. */
	failure: string;
	report: RunReport | undefined;
	/** Of each node that writes stock. */
	summaries: StockSummary[];
}

/** The workflow of an owner, and which writer (see `ShopOnStage`) each writing node is. */
export interface OwnersWorkflow {
	workflow: WorkflowJson;
	writers: ReadonlyMap<string, string>;
}

/** The shipped workflow with the settings of this owner, and nothing else changed but a second pair of nodes. */
export function ownersWorkflow(conditions: Conditions): OwnersWorkflow {
	const { documentStatus, buffer, maximum } = conditions;
	const workflow = shippedWorkflow();
	const shops = shopsOf(conditions.shops);
	const node = (type: string, operation: string): INode => {
		const name = nodeThatDoes(workflow, type, operation);
		return workflow.nodes.find((one) => one.name === name)!;
	};
	Object.assign(node('webOrder', 'plan').parameters, { documentStatus });
	Object.assign(node('webStock', 'calculate').parameters, { buffer, maximum });
	if (shops.length > 1) {
		const shopIds = shops.map(({ id }) => id).join(', ');
		const orders = node('prestaShop', 'getManyWebOrders');
		orders.parameters.options = { ...(orders.parameters.options as object), shopIds };
	}
	const write = node('prestaShop', 'setMany');
	const writers = new Map([[write.name, shops[0].writer]]);
	if (conditions.shops === 'shares') {
		const calculate = node('webStock', 'calculate');
		for (const shop of shops.slice(1)) {
			writers.set(addPair(workflow, { calculate, write }, shop), shop.writer);
		}
		giveShare(calculate, write, shops[0]);
	}
	return { workflow, writers };
}

/** Lets one pair of nodes calculate and write for one shop alone. */
function giveShare(calculate: INode, write: INode, { id, share }: ShopOnStage): void {
	const percentage = Math.round(share * 100);
	calculate.parameters.options = { ...(calculate.parameters.options as object), percentage };
	write.parameters.options = { ...(write.parameters.options as object), shopIds: String(id) };
}

/** Adds such a pair beside the first, with the same wires; gives the name of the node that writes. */
function addPair(
	{ nodes, connections }: WorkflowJson,
	first: { calculate: INode; write: INode },
	shop: ShopOnStage,
): string {
	const copy = (node: INode): INode => ({
		...structuredClone(node),
		id: `${node.id}-${shop.id}`,
		name: `${node.name} ${shop.id}`,
	});
	const [calculate, write] = [copy(first.calculate), copy(first.write)];
	giveShare(calculate, write, shop);
	nodes.push(calculate, write);
	for (const outputs of Object.values(connections)) {
		for (const wires of outputs.main ?? []) {
			const alike = (wires ?? []).filter(({ node }) => node === first.calculate.name);
			wires?.push(...alike.map((wire) => ({ ...wire, node: calculate.name })));
		}
	}
	connections[calculate.name] = { main: [[{ node: write.name, type: 'main', index: 0 }]] };
	return write.name;
}

/** Runs it once on n8n's engine; `nodeStarts` hears the writer of a node that begins, '' when it writes no stock. */
export async function runOnce(
	{ workflow, writers }: OwnersWorkflow,
	credentials: CredentialValues,
	nodeStarts: (writer: string) => void,
): Promise<RunOutcome> {
	const run = await runWorkflow(workflow, {
		source: 'src',
		credentials,
		onNode: ({ node, phase }) => {
			if (phase === 'started') nodeStarts(writers.get(node) ?? '');
		},
	});
	const report = run.itemsOf<RunReport>(nodeThatDoes(workflow, 'webStock', 'report'))[0];
	const summaries = [...writers.keys()].flatMap((name) =>
		run.itemsOf<StockSummary>(name).filter(({ kind }) => kind === 'stockSummary'),
	);
	const isWhole = run.status === 'success' && report && summaries.length === writers.size;
	return { failure: isWhole ? '' : failureOf(run.error, run.status), report, summaries };
}

function failureOf(error: { message: string; description?: unknown } | undefined, status: string) {
	if (!error) return `the workflow ended with status ${status}`;
	return `${error.message} ${typeof error.description === 'string' ? error.description : ''}`.trim();
}
