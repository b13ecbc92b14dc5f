import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { operations } from './operations';

const named = (...names: string[]) =>
	names.map((displayName) => ({ type: NodeConnectionTypes.Main, displayName }));

/** Inputs of the operations that have more than one, as the canvas names them. */
const INPUTS = {
	archiveOrders: named('Web Orders', 'Archived Orders'),
	archiveRun: named('Report', 'Last Run'),
	firstSetUp: named('Diagnosis', 'Plan'),
	listTasks: named('Task Rows', 'Runs'),
	ordersToEnter: named('Web Orders', 'Known Orders'),
	report: named('Stock', 'Web Orders', 'Earlier Report'),
	reportProblems: named('Start', 'Runs', 'Told Before'),
};

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
		inputs: `={{ (${JSON.stringify(INPUTS)})[$parameter["operation"]] ?? ["main"] }}`,
		outputs: [NodeConnectionTypes.Main],
		hints: [
			{
				message:
					"Report: connect 'Web Orders', and 'Stock' too where 'Report On' is set to 'Orders and Stock'.",
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
