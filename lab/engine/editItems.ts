import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** What nodes between the others do with the items that pass, by the name of the node. */
export const itemEdits = new Map<string, (items: IDataObject[]) => IDataObject[]>();

/** Stand-in for whatever a person puts between two nodes (Edit Fields, Filter, Code): does what `itemEdits` says. */
export class EditItems implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Edit Items',
		name: 'editItems',
		description: 'Stand-in for nodes that change items',
		group: ['transform'],
		version: 1,
		defaults: { name: 'Edit Items' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const edit = itemEdits.get(this.getNode().name);
		const items = this.getInputData().map(({ json }) => structuredClone(json));
		const edited = edit ? edit(items) : items;
		return [edited.map((json) => ({ json, pairedItem: { item: 0 } }))];
	}
}
