import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { operations } from './operations';

export class WebStock implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Stock',
		name: 'webStock',
		icon: { light: 'file:../../icons/webStock.svg', dark: 'file:../../icons/webStock.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Calculate the web stock (webvoorraad), what can really still be sold, without writing anything anywhere',
		defaults: { name: 'Web Stock' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Stock' },
			{ type: NodeConnectionTypes.Main, displayName: 'Web Orders' },
		],
		outputs: [NodeConnectionTypes.Main],
		hints: [
			{
				message:
					"Both inputs must be connected: 'Stock' and 'Web Orders'. Without the orders it refuses to run.",
				location: 'inputPane',
				type: 'info',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties: operations.properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await operations.run(this);
	}
}
