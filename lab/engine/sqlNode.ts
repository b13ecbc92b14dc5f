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

type Rows = readonly IDataObject[];

/** The database behind the stand-in for Microsoft SQL: what answers its query. It outlasts a run, and a test sets it. */
export const sqlDatabase: {
	answer: ((query: string, values: readonly string[]) => Promise<Rows> | Rows) | null;
} = { answer: null };

const field = (name: string, type: INodeProperties['type'], fallback: string | object) =>
	({ displayName: name, name, type, default: fallback }) as INodeProperties;

/** Stand-in for n8n's Microsoft SQL node (1.2): asks once for each item, with the values of *Query Parameters*. */
export class MicrosoftSql implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Microsoft SQL',
		name: 'microsoftSql',
		description: 'Stand-in for n8n-nodes-base.microsoftSql',
		group: ['input'],
		usableAsTool: true,
		version: [1, 1.1, 1.2],
		defaults: { name: 'Microsoft SQL' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			field('operation', 'string', 'insert'),
			field('query', 'string', ''),
			field('options', 'json', {}),
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { answer } = sqlDatabase;
		if (answer === null) throw new NodeOperationError(this.getNode(), 'ECONNREFUSED');
		const done: INodeExecutionData[] = [];
		for (const [item] of this.getInputData().entries()) {
			if (this.getNodeParameter('operation', item) !== 'executeQuery') {
				throw new NodeOperationError(this.getNode(), 'The stand-in knows one operation only');
			}
			const query = this.getNodeParameter('query', item) as string;
			const options = this.getNodeParameter('options', item, {}) as { queryReplacement?: string };
			const values = (options.queryReplacement ?? '').split(',').map((value) => value.trim());
			const rows = await answer(query, values);
			done.push(...rows.map((row) => ({ json: { ...row }, pairedItem: { item } })));
		}
		return [done];
	}
}
