import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** What a person fills in on the pages of a form, by the name of the node. A test sets it. */
export const formAnswers = new Map<string, IDataObject>();

/** Pages that were shown, by the name of the node: what n8n's own node would draw. */
export const formPages = new Map<string, IDataObject>();

const plain = (name: string, fallback: INodeProperties['default']): INodeProperties => ({
	displayName: name,
	name,
	type: typeof fallback === 'object' ? 'json' : 'string',
	default: fallback,
});

type Outputs = (context: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

/** A stand-in for one of n8n's own nodes that does as much as the shipped workflows ask of it, in n8n 2.41. */
class CoreNode implements INodeType {
	description: INodeTypeDescription;

	constructor(
		name: string,
		outputs: number,
		parameters: Record<string, INodeProperties['default']>,
		private readonly does: Outputs,
	) {
		this.description = {
			displayName: name,
			name,
			description: `Stand-in for n8n-nodes-base.${name}`,
			group: ['transform'],
			version: [1, 1.1, 1.2, 1.3, 1.4, 2, 2.1, 2.2, 2.3, 2.4, 2.5, 3, 3.4],
			defaults: { name },
			inputs: [NodeConnectionTypes.Main],
			outputs: Array.from({ length: outputs }, () => NodeConnectionTypes.Main),
			properties: Object.entries(parameters).map(([key, fallback]) => plain(key, fallback)),
		};
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { does } = coreNodes.get(this.getNode().type) as CoreNode;
		return await does(this);
	}
}

/** One condition that is a yes or no; n8n's strict way refuses anything else. */
function holds(context: IExecuteFunctions, item: number): boolean {
	const rows = context.getNodeParameter('conditions.conditions', item) as Array<{
		leftValue: unknown;
		operator: { type: string; operation: string };
	}>;
	const [{ leftValue, operator }] = rows;
	if (rows.length !== 1 || `${operator.type} ${operator.operation}` !== 'boolean true') {
		throw new Error('The stand-in knows one condition only, which is true');
	}
	if (typeof leftValue === 'boolean') return leftValue;
	throw new NodeOperationError(
		context.getNode(),
		`Wrong type: '${String(leftValue)}' is no boolean`,
	);
}

const branches: Outputs = async (context) => {
	const sides: INodeExecutionData[][] = [[], []];
	for (const [index, item] of context.getInputData().entries()) {
		sides[holds(context, index) ? 0 : 1].push({ ...item, pairedItem: { item: index } });
	}
	return sides;
};

const filters: Outputs = async (context) => [(await branches(context))[0]];

/** Edit Fields in its mode JSON: an expression that gives an object takes the place of the item. */
const edits: Outputs = async (context) => [
	context.getInputData().map((_, item) => {
		if (context.getNodeParameter('mode', item) !== 'raw') throw new Error('Only JSON is known');
		const given = context.getNodeParameter('jsonOutput', item);
		const json: unknown = typeof given === 'string' ? JSON.parse(given) : given;
		if (typeof json === 'object' && json !== null) {
			return { json: json as IDataObject, pairedItem: { item } };
		}
		throw new NodeOperationError(context.getNode(), "The 'JSON Output' does not contain an object");
	}),
];

/** A page waits for what a person fills in; the ending shows what it was given. */
const form: Outputs = async (context) => {
	const { name } = context.getNode();
	const parameter = (key: string) => context.getNodeParameter(key, 0, '') as string;
	if (context.getNodeParameter('operation', 0, 'page') === 'completion') {
		const keys = ['respondWith', 'completionTitle', 'completionMessage', 'responseText'];
		formPages.set(name, Object.fromEntries(keys.map((key) => [key, parameter(key)])));
		return [context.getInputData()];
	}
	formPages.set(name, { fields: JSON.parse(parameter('jsonOutput')) as IDataObject[] });
	const answer = formAnswers.get(name);
	if (answer === undefined) throw new Error(`Nobody filled in the page "${name}"`);
	return [[{ json: { ...answer, formMode: 'production' }, pairedItem: { item: 0 } }]];
};

const executes: Outputs = async (context) => {
	const { value } = context.getNodeParameter('workflowId', 0) as { value?: unknown };
	try {
		const items = context.getInputData();
		const { data } = await context.executeWorkflow({ id: String(value) }, items);
		return data.map((output) => output ?? []);
	} catch (error) {
		if (!context.continueOnFail()) throw new NodeOperationError(context.getNode(), error as Error);
		return [[{ json: { error: (error as Error).message }, pairedItem: { item: 0 } }]];
	}
};

/** By their full type. */
export const coreNodes = new Map<string, INodeType>(
	[
		new CoreNode('if', 2, { conditions: {}, options: {} }, branches),
		new CoreNode('filter', 1, { conditions: {}, options: {} }, filters),
		new CoreNode('set', 1, { mode: '', jsonOutput: '', options: {} }, edits),
		new CoreNode(
			'form',
			1,
			{
				operation: 'page',
				...{ defineForm: 'fields', jsonOutput: '', respondWith: 'text' },
				...{ completionTitle: '', completionMessage: '', responseText: '', options: {} },
			},
			form,
		),
		new CoreNode(
			'executeWorkflow',
			1,
			{ workflowId: {}, mode: 'once', workflowInputs: {}, options: {} },
			executes,
		),
	].map((node): [string, INodeType] => [`n8n-nodes-base.${node.description.name}`, node]),
);
