import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runOnWholeInput, type Operation } from '../shared/wholeInput';
import * as importSalesOrders from './actions/salesOrder/import.operation';
import * as getManyStock from './actions/stock/getMany.operation';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';

const OPERATIONS: Record<string, { execute: Operation }> = {
	'salesOrder:import': importSalesOrders,
	'stock:getMany': getManyStock,
};

export class SnelStart implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SnelStart',
		name: 'snelStart',
		icon: { light: 'file:../../icons/snelstart.svg', dark: 'file:../../icons/snelstart.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create sales orders (verkooporders) in SnelStart and read its stock',
		defaults: { name: 'SnelStart' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'snelStartApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Sales Order', value: 'salesOrder', description: 'Sales order (verkooporder)' },
					{ name: 'Stock', value: 'stock', description: 'Stock of articles (voorraad)' },
				],
				default: 'salesOrder',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['salesOrder'] } },
				options: [
					{
						name: 'Import',
						value: 'import',
						description:
							'Create the sales orders and new customers that the Web Order node planned, each exactly once',
						action: 'Import sales orders',
					},
				],
				default: 'import',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['stock'] } },
				options: [
					{
						name: 'Get Many',
						value: 'getMany',
						description:
							'Read the stock of all articles, with what web orders take that SnelStart does not count yet; runs once, whatever the number of input items',
						action: 'Get many stock levels',
					},
				],
				default: 'getMany',
			},
			...importSalesOrders.description,
			...getManyStock.description,
		],
	};

	methods = { listSearch, loadOptions };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const resource = this.getNodeParameter('resource', 0) as string;
		const operation = this.getNodeParameter('operation', 0) as string;
		return await runOnWholeInput(this, OPERATIONS[`${resource}:${operation}`].execute);
	}
}
