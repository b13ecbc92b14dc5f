import './environment';
import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ExecutionBaseError,
	type ExecutionStatus,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type IRun,
	type IRunData,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';
import { chain, type ChainNode } from './chain';
import { MapCredentialsHelper, type CredentialValues } from './mapCredentialsHelper';
import { loadCatalogue, type Catalogue, type Source } from './loadCatalogue';
import type { WorkflowJson } from './workflowJson';

export { chain, type ChainNode } from './chain';
export type { CredentialValues } from './mapCredentialsHelper';
export { loadCatalogue, type Source } from './loadCatalogue';

/** What a node did, told while the run goes on. */
export interface NodeProgress {
	node: string;
	phase: 'started' | 'finished';
	/** Set when finished: items on all outputs, milliseconds, and the error if it failed. */
	items: number;
	ms: number;
	error?: Error;
}

export interface EngineOptions {
	/** `src` (the default) runs the TypeScript sources, `dist` the built package as n8n loads it. */
	source?: Source;
	/** What the user filled in, by credential type (snelStartApi, prestaShopApi). */
	credentials?: CredentialValues;
	/** Name of the node to start at; default the workflow's own trigger. */
	startNode?: string;
	/** Items for the start node, one list per input: `[[{...}], [{...}]]`. Bare json objects. */
	inputs?: IDataObject[][];
	onNode?: (progress: NodeProgress) => void;
}

export interface EngineRun {
	status: ExecutionStatus;
	runData: IRunData;
	/** The error that stopped the workflow, undefined when it ran to its end. */
	error: ExecutionBaseError | undefined;
	/** How often a token was fetched, by credential type. */
	tokensFetched: Record<string, number>;
	/** The json of all items a node put on one output, over all its runs; empty when it never ran. */
	itemsOf<T = IDataObject>(node: string, output?: number): T[];
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

function lifecycle(workflow: IWorkflowBase, onNode: EngineOptions['onNode']) {
	const hooks = new ExecutionLifecycleHooks('manual', '1', workflow);
	if (onNode === undefined) return hooks;
	hooks.addHandler('nodeExecuteBefore', (node) =>
		onNode({ node, phase: 'started', items: 0, ms: 0 }),
	);
	hooks.addHandler('nodeExecuteAfter', (node, data) =>
		onNode({
			node,
			phase: 'finished',
			items: (data.data?.main ?? []).reduce((sum, items) => sum + (items?.length ?? 0), 0),
			ms: data.executionTime,
			error: data.error,
		}),
	);
	return hooks;
}

const address = (path: string) => `http://127.0.0.1/${path}`;

/** Everything a run needs from its surroundings; what a server would supply is absent on purpose. */
export const surroundings = (
	credentialsHelper: MapCredentialsHelper,
	hooks?: ExecutionLifecycleHooks,
): IWorkflowExecuteAdditionalData =>
	({
		executionId: '1',
		credentialsHelper,
		hooks,
		variables: {},
		userId: 'engine',
		currentNodeExecutionIndex: 0,
		restApiUrl: address('rest'),
		instanceBaseUrl: address(''),
		webhookBaseUrl: address('webhook'),
		webhookTestBaseUrl: address('webhook-test'),
		webhookWaitingBaseUrl: address('webhook-waiting'),
		formWaitingBaseUrl: address('form-waiting'),
		setExecutionStatus() {},
		sendDataToUI() {},
		logAiEvent() {},
		getRunExecutionData: async () => undefined,
		executeWorkflow: async () => {
			throw new Error('The engine runs one workflow only');
		},
	}) as unknown as IWorkflowExecuteAdditionalData;

async function execute(
	workflow: Workflow,
	additionalData: IWorkflowExecuteAdditionalData,
	{ startNode, inputs }: EngineOptions,
): Promise<IRun> {
	const node = startNode === undefined ? workflow.getStartNode() : workflow.getNode(startNode);
	if (!node) throw new Error(`The workflow has no node "${startNode ?? '(trigger)'}" to start at`);
	const main: INodeExecutionData[][] = (inputs ?? [[{}]]).map((items) =>
		items.map((json, item) => ({ json, pairedItem: { item } })),
	);
	const run = createRunExecutionData({
		startData: {},
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
	});
	return await new WorkflowExecute(additionalData, 'manual', run).processRunExecutionData(workflow);
}

function result(run: IRun, tokensFetched: Record<string, number>): EngineRun {
	const { runData, error } = run.data.resultData;
	return {
		status: run.status,
		runData,
		error: error as ExecutionBaseError | undefined,
		tokensFetched,
		itemsOf: <T>(node: string, output = 0) =>
			(runData[node] ?? []).flatMap((task) =>
				(task.data?.main?.[output] ?? []).map((item) => item.json as T),
			),
	};
}

/**
 * Runs a workflow on n8n-core's own engine (WorkflowExecute), without a server or a database.
 * Never throws for a failing node: read `status` and `error`, as n8n's execution list does.
 */
export async function runWorkflow(
	json: WorkflowJson,
	options: EngineOptions = {},
): Promise<EngineRun> {
	const { source = 'src', credentials = {}, onNode } = options;
	const catalogue = await loadCatalogue(source);
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
	const run = await execute(workflow, surroundings(helper, hooks), options);
	return result(run, helper.tokensFetched);
}

/** Runs a chain of nodes, the first of which gets `inputs` (one list of json objects per input). */
export async function runChain(
	nodes: ChainNode[],
	options: EngineOptions = {},
): Promise<EngineRun> {
	return await runWorkflow(chain(nodes), { startNode: nodes[0].name, ...options });
}
