import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { operations } from './operations';

const REPORT_INPUTS = ['Stock', 'Web Orders', 'Earlier Report'].map((displayName) => ({
	type: NodeConnectionTypes.Main,
	displayName,
}));

export class ShopLink implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Shop Link',
		name: 'shopLink',
		icon: { light: 'file:../../icons/shopLink.svg', dark: 'file:../../icons/shopLink.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Tell what the link between web shop (webwinkel) and SnelStart did, without writing anything anywhere',
		defaults: { name: 'Shop Link' },
		usableAsTool: true,
		inputs: `={{ $parameter["operation"] === "report" ? ${JSON.stringify(REPORT_INPUTS)} : ["main"] }}`,
		outputs: [NodeConnectionTypes.Main],
		hints: [
			{
				message:
					"Report: connect 'Web Orders', and 'Stock' too unless 'Report On' is set to 'Orders Only'.",
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
