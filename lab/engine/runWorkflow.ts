import './environment';
import 'reflect-metadata';
import { mapValues } from 'lodash';
import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IBinaryKeyData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type IRun,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';
import { chain, type ChainNode } from './chain';
import { filledIn, type Choice } from './choice';
import { atAddresses, type Addresses } from './addresses';
import { engineRun, type EngineRun } from './engineRun';
import { loadCatalogue, type Catalogue, type Source } from './loadCatalogue';
import { MapCredentialsHelper, type CredentialValues } from './mapCredentialsHelper';
import { lifecycle, type NodeProgress } from './nodeProgress';
import { shippedWorkflow } from './shippedWorkflow';
import { withoutLimit } from './withoutLimit';
import { surroundings, type SubWorkflows } from './surroundings';
import type { WorkflowJson } from './workflowJson';

export interface EngineOptions {
	/** `src` (the default) runs the TypeScript sources, `dist` the built package as n8n loads it. */
	source?: Source;
	/** What the user filled in, by credential type (snelStartApi, prestaShopApi). */
	credentials?: CredentialValues;
	/** Addresses to use instead of those in the credentials. */
	addresses?: Addresses;
	/** What the owner filled in on the nodes, in this order. */
	choices?: readonly Choice[];
	/** Name of the node to start at; default the trigger, or the first node of a chain. */
	startNode?: string;
	/** Items for the start node, one list per input: `[[{...}], [{...}]]`. Bare json objects. */
	inputs?: IDataObject[][];
	/** Files that the items of the first input carry, in their order. */
	files?: readonly IBinaryKeyData[];
	/** Nodes that do not run: each puts out these items instead, as data that is pinned in n8n's editor. */
	pinned?: Readonly<Record<string, readonly IDataObject[]>>;
	/** Workflows that this one may call, by their id. */
	workflows?: SubWorkflows;
	/** Hears of every node that begins and ends. */
	onNode?: (progress: NodeProgress) => void;
}

/** Gives every node of ours the credentials it asks for, and nothing else. */
function withCredentials(nodes: INode[], catalogue: Catalogue, values: CredentialValues): INode[] {
	return nodes.map((node) => {
		const type = catalogue.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
		const wanted = (type.description.credentials ?? []).filter(({ name }) => name in values);
		const credentials = Object.fromEntries(
			wanted.map(({ name }) => [name, { id: `engine-${name}`, name }]),
		);
		return { ...structuredClone(node), credentials };
	});
}

const asItems = (rows: readonly IDataObject[]): INodeExecutionData[] =>
	rows.map((json, item) => ({ json, pairedItem: { item } }));

async function execute(
	workflow: Workflow,
	additionalData: IWorkflowExecuteAdditionalData,
	{ startNode, inputs, pinned, files }: EngineOptions,
): Promise<IRun> {
	const node = startNode === undefined ? workflow.getStartNode() : workflow.getNode(startNode);
	if (!node) throw new Error(`The workflow has no node "${startNode ?? '(trigger)'}" to start at`);
	const main = (inputs ?? [[{}]]).map(asItems);
	files?.forEach((binary, at) => Object.assign(main[0][at], { binary }));
	const run = createRunExecutionData({
		startData: {},
		resultData: { pinData: mapValues(pinned, asItems) },
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
	});
	return await new WorkflowExecute(additionalData, 'manual', run).processRunExecutionData(workflow);
}

/**
 * Runs a workflow on n8n-core's own engine (WorkflowExecute), without a server or a database: a shipped template by
 * its name, a workflow as n8n exports it, or a chain of nodes. Never throws for a failing node: read `status` and
 * `error`, as n8n's execution list does.
 */
export async function runWorkflow(
	what: string | WorkflowJson | ChainNode[],
	options: EngineOptions = {},
): Promise<EngineRun> {
	const { source = 'src', choices = [], addresses = {}, onNode } = options;
	const catalogue = await loadCatalogue(source);
	const credentials = atAddresses(options.credentials ?? {}, addresses);
	const json = withoutLimit(filledIn(workflowOf(what), choices, catalogue.nodeTypes));
	const settings: IWorkflowSettings = { executionOrder: 'v1', ...json.settings };
	const base = {
		id: json.id ?? 'engine',
		name: json.name ?? 'engine',
		nodes: withCredentials(json.nodes, catalogue, credentials),
		connections: json.connections,
		active: false,
		settings,
	};
	const workflow = new Workflow({ ...base, nodeTypes: catalogue.nodeTypes, staticData: {} });
	const helper = new MapCredentialsHelper(catalogue, credentials);
	const hooks = lifecycle(base as unknown as IWorkflowBase, onNode);
	const startNode = options.startNode ?? (Array.isArray(what) ? what[0].name : undefined);
	const run = await execute(workflow, surroundings(helper, hooks, options.workflows), {
		...options,
		startNode,
	});
	return engineRun(json, run, helper.tokensFetched);
}

function workflowOf(what: string | WorkflowJson | ChainNode[]): WorkflowJson {
	if (typeof what === 'string') return shippedWorkflow(what);
	return Array.isArray(what) ? chain(what) : what;
}
