import { MapCredentialsHelper } from '../../../lab/engine/mapCredentialsHelper';
import { loadCatalogue } from '../../../lab/engine/runWorkflow';
import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type INode,
	type INodeType,
	type INodeTypeDescription,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

const NO_OP = 'n8n-nodes-base.noOp';

interface Verdict {
	status: 'OK' | 'Error';
	message: string;
}

/**
 * The test button of a credential, as n8n's credentials-tester.service.js (2.41.3) works it: a no-op node whose one
 * property routes the test request through n8n-core's RoutingNode, and the verdict it makes of the outcome.
 */
export async function testCredential(
	typeName: string,
	values: ICredentialDataDecryptedObject,
): Promise<Verdict> {
	const catalogue = await loadCatalogue('src');
	const test = catalogue.credentialType(typeName).test!;
	const helper = new MapCredentialsHelper(catalogue, { [typeName]: values });
	const nodeType = typeFor(typeName, test);
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type: NO_OP,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { [typeName]: { id: '1', name: 'test' } },
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		},
	});
	const decrypted = await helper.getDecrypted(
		{} as IWorkflowExecuteAdditionalData,
		{ id: '1', name: 'test' },
		typeName,
	);
	const context = new ExecuteContext(
		workflow,
		node,
		{
			credentialsHelper: helper,
			variables: {},
			webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
			formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
		} as unknown as IWorkflowExecuteAdditionalData,
		'internal',
		createRunExecutionData({}),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	const credentials = { id: '1', name: 'test', type: typeName, data: decrypted };
	const routing = new RoutingNode(context, nodeType, credentials);
	await workflow.expression.acquireIsolate();
	try {
		const items = await routing.runNode();
		return judgedBody(test, items?.[0]?.[0]?.json);
	} catch (error) {
		return judgedError(test, error as Failure);
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

const typeFor = (typeName: string, test: ICredentialTestRequest): INodeType => ({
	description: {
		displayName: 'No Operation',
		name: NO_OP,
		group: [],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [],
		credentials: [{ name: typeName, required: true }],
		properties: [
			{
				displayName: 'Temp',
				name: 'temp',
				type: 'string',
				routing: { request: test.request },
				default: '',
			},
		],
	} as unknown as INodeTypeDescription,
});

interface Failure {
	message: string;
	cause?: { code?: string; response?: { status: number; statusText: string } };
}

function judgedError(test: ICredentialTestRequest, error: Failure): Verdict {
	const response = error.cause?.response;
	if (response) {
		const rule = (test.rules ?? []).find(
			({ type, properties }) => type === 'responseCode' && properties.value === response.status,
		);
		return { status: 'Error', message: rule?.properties.message ?? response.statusText };
	}
	return { status: 'Error', message: error.cause?.code ?? error.message };
}

function judgedBody(test: ICredentialTestRequest, body: unknown): Verdict {
	const rule = (test.rules ?? []).find(
		({ type, properties }) =>
			type === 'responseSuccessBody' &&
			(body as Record<string, unknown>)?.[properties.key] === properties.value,
	);
	if (rule) return { status: 'Error', message: rule.properties.message };
	return { status: 'OK', message: 'Connection successful!' };
}
