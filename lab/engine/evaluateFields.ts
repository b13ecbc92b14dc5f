import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Stand-in for n8n's Edit Fields: puts the values of its fields, expressions among them, in each item, and does no more. */
export class EvaluateFields implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Evaluate Fields',
		name: 'evaluateFields',
		description: 'Stand-in for Edit Fields',
		group: ['transform'],
		version: 1,
		defaults: { name: 'Evaluate Fields' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [{ displayName: 'Fields', name: 'fields', type: 'json', default: {} }],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		return [
			items.map((_, index) => ({
				json: this.getNodeParameter('fields', index) as IDataObject,
				pairedItem: { item: index },
			})),
		];
	}
}
