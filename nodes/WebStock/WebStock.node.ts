import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { runOnWholeInput } from '../shared/wholeInput';
import * as calculate from './actions/calculate.operation';
import * as explain from './actions/explain.operation';
import * as report from './actions/report.operation';

const OPERATIONS = { calculate, explain, report };

export class WebStock implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Stock',
		name: 'webStock',
		icon: { light: 'file:../../icons/webStock.svg', dark: 'file:../../icons/webStock.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
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
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				description: 'What to make of the stock and the web orders',
				options: [
					{
						name: 'Calculate',
						value: 'calculate',
						description:
							'Work out per article what can still be sold, with every part of the sum; changes nothing',
						action: 'Calculate web stock',
					},
					{
						name: 'Explain',
						value: 'explain',
						description:
							'Say why one article or the articles of one order show the number they do; changes nothing',
						action: 'Explain web stock',
					},
					{
						name: 'Report',
						value: 'report',
						description:
							'Sum up a run in one item: orders created, waiting and blocked, quantities changed; changes nothing',
						action: 'Report on a run',
					},
				],
				default: 'calculate',
			},
			...calculate.description,
			...explain.description,
			...report.description,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as keyof typeof OPERATIONS;
		return await runOnWholeInput(this, OPERATIONS[operation].execute);
	}
}
