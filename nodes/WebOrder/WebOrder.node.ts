import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { runOnWholeInput } from '../shared/wholeInput';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';
import * as plan from './plan/plan.operation';

export class WebOrder implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Order',
		name: 'webOrder',
		icon: { light: 'file:../../icons/webOrder.svg', dark: 'file:../../icons/webOrder.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
		description:
			'Decide what each web order (weborder) becomes in SnelStart, without writing anything anywhere',
		defaults: { name: 'Web Order' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'snelStartApi', required: true }],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Plan',
						value: 'plan',
						description:
							'Read SnelStart and decide per web order: create, exists, waiting or blocked with the reason',
						action: 'Plan web orders',
					},
				],
				default: 'plan',
			},
			...plan.description,
		],
	};

	methods = { listSearch, loadOptions };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOnWholeInput(this, plan.execute);
	}
}
