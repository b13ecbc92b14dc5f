import './environment';
import 'reflect-metadata';
import {
	Workflow,
	type IDataObject,
	type INode,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';
import { atAddresses } from './addresses';
import { chain, type ChainNode } from './chain';
import { filledIn } from './choice';
import type { EngineOptions } from './engineOptions';
import { loadCatalogue, type Catalogue } from './loadCatalogue';
import { MapCredentialsHelper, type CredentialValues } from './mapCredentialsHelper';
import { lifecycle } from './nodeProgress';
import { shippedWorkflow } from './shippedWorkflow';
import { surroundings } from './surroundings';
import { withoutLimit } from './withoutLimit';
import type { WorkflowJson } from './workflowJson';

/** A workflow with everything that n8n's engine runs it with. */
export interface Assembled {
	json: WorkflowJson;
	workflow: Workflow;
	helper: MapCredentialsHelper;
	additionalData: IWorkflowExecuteAdditionalData;
}

/** @param staticData what n8n keeps for the workflow between its runs */
export async function assembled(
	what: string | WorkflowJson | ChainNode[],
	{ source = 'src', choices = [], addresses = {}, onNode, ...options }: EngineOptions,
	staticData: IDataObject = {},
): Promise<Assembled> {
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
	const workflow = new Workflow({ ...base, nodeTypes: catalogue.nodeTypes, staticData });
	const helper = new MapCredentialsHelper(catalogue, credentials);
	const hooks = lifecycle(base as unknown as IWorkflowBase, onNode);
	return { json, workflow, helper, additionalData: surroundings(helper, hooks, options.workflows) };
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

function workflowOf(what: string | WorkflowJson | ChainNode[]): WorkflowJson {
	if (typeof what === 'string') return shippedWorkflow(what);
	return Array.isArray(what) ? chain(what) : what;
}
