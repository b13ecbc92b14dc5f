import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { runOnWholeInput, type Operation } from '../shared/wholeInput';
import * as getManyWebOrders from './actions/order/getManyWebOrders.operation';
import * as setMany from './actions/stock/setMany.operation';
import { prestaShopApiTest } from './methods/prestaShopApiTest';
import * as loadOptions from './methods/loadOptions';

const OPERATIONS: Record<string, { execute: Operation }> = {
	'order:getManyWebOrders': getManyWebOrders,
	'stock:setMany': setMany,
};

export class PrestaShop implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PrestaShop',
		name: 'prestaShop',
		icon: {
			light: 'file:../../icons/prestashop.svg',
			dark: 'file:../../icons/prestashop.dark.svg',
		},
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Read web orders (weborders) from a PrestaShop web shop and write the web stock (webvoorraad) to it',
		defaults: { name: 'PrestaShop' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'prestaShopApi', required: true, testedBy: 'prestaShopApiTest' }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Order', value: 'order' },
					{ name: 'Stock', value: 'stock' },
				],
				default: 'order',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['order'] } },
				options: [
					{
						name: 'Get Many Web Orders',
						value: 'getManyWebOrders',
						description:
							'Read new, changed and waiting web orders with all they refer to, ended by one fence item (grens). Runs once and writes nothing.',
						action: 'Get many web orders',
					},
				],
				default: 'getManyWebOrders',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['stock'] } },
				options: [
					{
						name: 'Set Many',
						value: 'setMany',
						description:
							'Overwrite the quantities in the shop that differ from the calculated web stock. Runs once for all items.',
						action: 'Set many stock quantities',
					},
				],
				default: 'setMany',
			},
			...getManyWebOrders.description,
			...setMany.description,
		],
	};

	methods = {
		credentialTest: { prestaShopApiTest },
		loadOptions,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const resource = this.getNodeParameter('resource', 0) as string;
		const operation = this.getNodeParameter('operation', 0) as string;
		return await runOnWholeInput(this, OPERATIONS[`${resource}:${operation}`].execute);
	}
}
