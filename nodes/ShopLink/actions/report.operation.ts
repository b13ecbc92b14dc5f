import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { buildRunReport } from '../../../domain/report/buildRunReport';
import { asImported } from '../../../domain/order/plan/asImported';
import { arrivedAt, type Door } from '../../shared/arrived';
import { failureIn } from './failureIn';
import { lastRun } from './lastRun';
import { forRun } from '../../shared/forRun';
import { NOT_IMPORTED } from '../../shared/notImported';

export const option = {
	name: 'Report',
	value: 'report',
	description:
		'Sum up a run in one item: orders created, waiting and blocked, quantities changed; changes nothing',
	action: 'Report on a run',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Report On',
		name: 'reportOn',
		type: 'options',
		default: 'ordersAndStock',
		description:
			'What the workflow does: stock that is not written is only missed where it should be',
		options: [
			{
				name: 'Changes After the Import',
				value: 'changes',
				description:
					"The workflow follows up imported orders; connect 'Apply Changes' to 'Web Orders' alone",
			},
			{
				name: 'Orders and Stock',
				value: 'ordersAndStock',
				description:
					'The workflow imports orders (importeren orders) and exports stock (exporteren voorraad)',
			},
			{
				name: 'Orders Only',
				value: 'orders',
				description: "The workflow imports orders (importeren orders); connect 'Web Orders' alone",
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Longest List',
				name: 'longestList',
				type: 'number',
				default: 500,
				typeOptions: { minValue: 1, numberPrecision: 0 },
				description:
					'Most rows that each list of the report shows. Counts tell of all of them, and what is left out is counted too.',
			},
		],
	},
];

const STOCK_INPUT: Door<'stockChange' | 'stockSummary'> = {
	index: 0,
	name: 'Stock',
	takes: ['stockChange', 'stockSummary'],
};

const WEB_ORDERS_INPUT: Door<
	'importedOrder' | 'plannedOrder' | 'fence' | 'orderChange' | 'followSummary'
> = {
	index: 1,
	name: 'Web Orders',
	takes: ['importedOrder', 'plannedOrder', 'fence', 'orderChange', 'followSummary'],
	needs: { importedOrder: ['totals'] },
	allowsChanged: 'everything',
	refuses: { webOrder: NOT_IMPORTED },
};

const EARLIER = 2;

/** The report of the run before: what it told already is not new. In its place may come its row in the archive. */
const EARLIER_INPUT: Door<'runReport'> = {
	index: EARLIER,
	name: 'Earlier Report',
	takes: ['runReport'],
};

/** One item for the whole run. It tells what is missing instead of refusing: half a report beats none. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const stock = arrivedAt(this, STOCK_INPUT);
	const webOrders = arrivedAt(this, WEB_ORDERS_INPUT);
	const reportOn = forRun(this, 'reportOn', 'ordersAndStock');
	const facts = {
		withStock: reportOn === 'ordersAndStock',
		follow:
			reportOn === 'changes'
				? {
						changes: webOrders.rows('orderChange'),
						summary: webOrders.rows('followSummary')[0] ?? null,
					}
				: null,
		orders: webOrders.rows('importedOrder', 'plannedOrder').map(asImported),
		fence: webOrders.rows('fence')[0] ?? null,
		changes: stock.rows('stockChange'),
		summary: stock.rows('stockSummary')[0] ?? null,
		failures: [...webOrders.items, ...stock.items].flatMap(failureIn),
		earlier: arrivedAt(this, EARLIER_INPUT).rows('runReport')[0] ?? lastRun(this, EARLIER),
	};
	const longest = Number(forRun(this, 'options.longestList', 500));
	const report = buildRunReport(facts, longest >= 1 ? Math.floor(longest) : 500);
	return [
		{
			json: { ...report } as unknown as IDataObject,
			pairedItem: { item: 0, input: stock.items.length > 0 ? 0 : 1 },
		},
	];
}
