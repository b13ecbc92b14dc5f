import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { operations } from './operations';

export class WebArticle implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Article',
		name: 'webArticle',
		icon: { light: 'file:../../icons/webArticle.svg', dark: 'file:../../icons/webArticle.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Decide what SnelStart says of the products (artikelen) and prices (prijzen) of the shop, without writing anything anywhere',
		defaults: { name: 'Web Article' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: operations.properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await operations.run(this);
	}
}
