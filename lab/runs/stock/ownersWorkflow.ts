import type { INode } from 'n8n-workflow';
import {
	type Choice,
	type CredentialValues,
	failureOf,
	nodesThatDo,
	runWorkflow,
	shippedWorkflow,
	type WorkflowJson,
} from '../../engine';
import { type Conditions, type ShopOnStage, shopsOf } from '../../worlds';
import type { StockSummary } from '../../../domain/stream/stockSummary';
import type { RunReport } from '../../../domain/stream/runReport';

/** What one run of the workflow says of itself. */
export interface RunOutcome {
	/** Why it did not come to its end; empty when it did. */
	failure: string;
	report: RunReport | undefined;
	/** Of each node that writes stock. */
	summaries: StockSummary[];
}

/** The workflow of an owner with what he filled in, and which writer (see `ShopOnStage`) each writing node is. */
export interface OwnersWorkflow {
	workflow: WorkflowJson;
	choices: Choice[];
	writers: ReadonlyMap<string, string>;
}

/**
 * The shipped workflow with the settings of this owner, and nothing else changed but a second pair of nodes.
 *
 * @param allowsFall whether much may come to 0 at once, as somebody sets it for the one run that asked for it
 */
export function ownersWorkflow(conditions: Conditions, allowsFall = false): OwnersWorkflow {
	const { documentStatus, buffer, maximum } = conditions;
	const packContents = conditions.contentsBooked ? 'bookedByHand' : 'keptBack';
	const workflow = shippedWorkflow();
	const shops = shopsOf(conditions.shops);
	const shopIds = shops.map(({ id }) => String(id));
	const choices: Choice[] = [
		{ on: 'webOrder.plan', parameters: { salesOptions: { documentStatus } } },
		{ on: 'webStock.calculate', parameters: { buffer, maximum, options: { packContents } } },
	];
	if (allowsFall) {
		choices.push({ on: 'prestaShop.setMany', parameters: { options: { largestFallToZero: 0 } } });
	}
	if (shops.length > 1) {
		choices.push({ on: 'prestaShop.getManyWebOrders', parameters: { options: { shops: shopIds } } });
	}
	const [calculate] = nodesThatDo(workflow, 'webStock.calculate');
	const [write] = nodesThatDo(workflow, 'prestaShop.setMany');
	const writers = new Map([[write.name, shops[0].writer]]);
	if (conditions.shops === 'shares') {
		choices.push(...shareFor(shops[0], { calculate, write }));
		for (const shop of shops.slice(1)) {
			const pair = addPair(workflow, { calculate, write }, shop);
			choices.push(...shareFor(shop, pair));
			writers.set(pair.write.name, shop.writer);
		}
	}
	return { workflow, choices, writers };
}

/** A node that calculates and one that writes what it made. */
interface Pair {
	calculate: INode;
	write: INode;
}

/** Lets one pair of nodes calculate and write for one shop alone. */
function shareFor({ id, share }: ShopOnStage, { calculate, write }: Pair): Choice[] {
	const percentage = Math.round(share * 100);
	return [
		{ on: { node: calculate.name }, parameters: { options: { percentage } } },
		{ on: { node: write.name }, parameters: { options: { shops: [String(id)] } } },
	];
}

/** Adds such a pair beside the first, with the same wires. */
function addPair({ nodes, connections }: WorkflowJson, first: Pair, { id }: ShopOnStage): Pair {
	const copy = (node: INode): INode => ({
		...structuredClone(node),
		id: `${node.id}-${id}`,
		name: `${node.name} ${id}`,
	});
	const [calculate, write] = [copy(first.calculate), copy(first.write)];
	nodes.push(calculate, write);
	for (const outputs of Object.values(connections)) {
		for (const wires of outputs.main ?? []) {
			const alike = (wires ?? []).filter(({ node }) => node === first.calculate.name);
			wires?.push(...alike.map((wire) => ({ ...wire, node: calculate.name })));
		}
	}
	connections[calculate.name] = { main: [[{ node: write.name, type: 'main', index: 0 }]] };
	return { calculate, write };
}

/** Runs it once on n8n's engine; `nodeStarts` hears the writer of a node that begins, '' when it writes no stock. */
export async function runOnce(
	{ workflow, choices, writers }: OwnersWorkflow,
	credentials: CredentialValues,
	nodeStarts: (writer: string) => void,
): Promise<RunOutcome> {
	const run = await runWorkflow(workflow, {
		credentials,
		choices,
		onNode: ({ node, phase }) => {
			if (phase === 'started') nodeStarts(writers.get(node) ?? '');
		},
	});
	const [report] = run.resultOf<RunReport>('shopLink.report');
	const summaries = run
		.resultOf<StockSummary>('prestaShop.setMany')
		.filter(({ kind }) => kind === 'stockSummary');
	const isWhole = report !== undefined && summaries.length === writers.size;
	const refused = [...writers.keys()].flatMap((node) => run.itemsOf<{ error?: string }>(node, 1));
	const because = refused.map(({ error }) => error).find((text) => text !== undefined);
	const incomplete = because ?? 'the workflow ended without its report';
	const failure = failureOf(run) || (isWhole ? '' : incomplete);
	return { failure, report, summaries };
}
