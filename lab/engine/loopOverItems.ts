import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Stand-in for n8n's Loop Over Items (splitInBatches 3): its second output gives one item each time it is reached, its first what came back. */
export class LoopOverItems implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Loop Over Items',
		name: 'splitInBatches',
		description: 'Stand-in for n8n-nodes-base.splitInBatches',
		group: ['organization'],
		usableAsTool: true,
		version: [3],
		defaults: { name: 'Loop Over Items' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['done', 'loop'],
		properties: [{ displayName: 'Options', name: 'options', type: 'json', default: {} }],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const loop = this.getContext('node') as unknown as {
			left?: INodeExecutionData[];
			done: INodeExecutionData[];
		};
		const came = this.getInputData();
		if (loop.left === undefined) Object.assign(loop, { left: [...came], done: [] });
		else loop.done.push(...came);
		const next = loop.left?.shift();
		return next === undefined ? [loop.done, []] : [[], [next]];
	}
}
