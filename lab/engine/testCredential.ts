import './environment';
import { CredentialTestContext, ExecuteContext, RoutingNode } from 'n8n-core';
import { get } from 'lodash';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialsDecrypted,
	type ICredentialTestFunction,
	type ICredentialTestRequest,
	type INode,
	type INodeCredentialTestResult,
	type INodeType,
} from 'n8n-workflow';
import { surroundings } from './surroundings';
import { MapCredentialsHelper } from './mapCredentialsHelper';
import { loadCatalogue, type Catalogue, type Source } from './loadCatalogue';

/** A test function on a node that names the credential in `testedBy`. */
function functionOnNode({ nodes }: Catalogue, type: string): ICredentialTestFunction | undefined {
	for (const node of nodes()) {
		const named = node.description.credentials?.find(
			({ name, testedBy }) => name === type && typeof testedBy === 'string',
		);
		if (named) return node.methods?.credentialTest?.[named.testedBy as string];
	}
	return undefined;
}

const temporaryNode = (type: string): INode => ({
	id: 'temp',
	name: 'Temp-Node',
	type: 'n8n-nodes-base.noOp',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	credentials: { [type]: { id: 'test', name: type } },
});

/** The node n8n makes up to send a credential's test request. */
function requestNode(type: string, { request }: ICredentialTestRequest): INodeType {
	return {
		description: {
			displayName: 'No Operation',
			name: 'n8n-nodes-base.noOp',
			group: [],
			version: 1,
			description: '',
			defaults: { name: 'No Operation' },
			inputs: [],
			outputs: [],
			credentials: [{ name: type, required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request } },
			],
		},
	};
}

async function sendRequest(
	catalogue: Catalogue,
	type: string,
	test: ICredentialTestRequest,
	credentials: ICredentialsDecrypted,
) {
	const nodeType = requestNode(type, test);
	const nodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};
	const node = temporaryNode(type);
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const helper = new MapCredentialsHelper(catalogue, { [type]: credentials.data ?? {} });
	const items = [{ json: {} }];
	const context = new ExecuteContext(
		workflow,
		workflow.getNode(node.name) ?? node,
		surroundings(helper),
		'internal',
		createRunExecutionData({}),
		0,
		items,
		{ main: [items] },
		{ node, data: {}, source: null },
		[],
	);
	return await new RoutingNode(context, nodeType, credentials).runNode();
}

interface FailedRequest {
	message: string;
	cause?: { code?: string; response?: { status: number; statusText?: string } };
}

function refused(error: FailedRequest, { rules }: ICredentialTestRequest): string {
	const { response, code } = error.cause ?? {};
	if (response === undefined) return code ?? error.message;
	const rule = rules?.find(
		({ type, properties }) => type === 'responseCode' && properties.value === response.status,
	);
	return (
		rule?.properties.message ??
		(response.statusText || `Received HTTP status code: ${response.status}`)
	);
}

function unexpectedBody(body: unknown, { rules }: ICredentialTestRequest): string | undefined {
	const rule = rules?.find(
		(candidate) =>
			candidate.type === 'responseSuccessBody' &&
			get(body, candidate.properties.key) === candidate.properties.value,
	);
	return rule?.properties.message;
}

async function testByRequest(
	catalogue: Catalogue,
	type: string,
	test: ICredentialTestRequest,
	credentials: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const answer = await sendRequest(catalogue, type, test, credentials);
		const wrong = unexpectedBody(answer?.[0]?.[0]?.json, test);
		if (wrong !== undefined) return { status: 'Error', message: wrong };
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		return { status: 'Error', message: refused(error as FailedRequest, test) };
	}
}

/**
 * Tests a credential as n8n's credential window does when it is saved
 * (packages/cli/src/services/credentials-tester.service.ts): by the type's test request, else by the function of a
 * node. Answers status and the message a person sees.
 */
export async function testCredential(
	type: string,
	values: ICredentialDataDecryptedObject,
	source: Source = 'src',
): Promise<INodeCredentialTestResult> {
	const catalogue = await loadCatalogue(source);
	const { test, properties } = catalogue.credentialType(type);
	const presets = Object.fromEntries(properties.map(({ name, default: preset }) => [name, preset]));
	const data = { ...presets, ...values } as ICredentialDataDecryptedObject;
	const credentials: ICredentialsDecrypted = { id: 'test', name: type, type, data };
	if (test) return await testByRequest(catalogue, type, test, credentials);
	const testFunction = functionOnNode(catalogue, type);
	if (testFunction === undefined) {
		return { status: 'Error', message: 'No testing function found for this credential.' };
	}
	return await testFunction.call(new CredentialTestContext(), credentials);
}
