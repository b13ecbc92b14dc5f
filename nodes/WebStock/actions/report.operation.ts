import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { buildRunReport } from '../../../domain/report/buildRunReport';
import { inputItems, placedOfKind, STOCK_INPUT, WEB_ORDERS_INPUT } from './input';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { StockChange } from '../../../domain/stream/stockChange';
import type { StockSummary } from '../../../domain/stream/stockSummary';

export const option = {
	name: 'Report',
	value: 'report',
	description:
		'Sum up a run in one item: orders created, waiting and blocked, quantities changed; changes nothing',
	action: 'Report on a run',
};

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

/** One item for the whole run. It tells what is missing instead of refusing: half a report beats none. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const stock = placedOfKind<StockChange>(this, STOCK_INPUT, 'stockChange', ['code', 'status']);
	const summaries = placedOfKind<StockSummary>(this, STOCK_INPUT, 'stockSummary', ['changed']);
	const orders = placedOfKind<ImportedOrder>(this, WEB_ORDERS_INPUT, 'webOrder', [
		'orderId',
		'outcome',
		'problems',
		'totals',
	]);
	const fences = placedOfKind<Fence>(this, WEB_ORDERS_INPUT, 'fence', ['lastOrderId']);
	const facts = {
		withStock: this.getNodeParameter('reportOn', 0, 'ordersAndStock') !== 'orders',
		orders: orders.map(({ row }) => row),
		fence: fences[0]?.row ?? null,
		changes: stock.map(({ row }) => row),
		summary: summaries[0]?.row ?? null,
	};
	const longest = Number(this.getNodeParameter('options.longestList', 0, 500));
	const report = buildRunReport(facts, longest >= 1 ? Math.floor(longest) : 500);
	const input = inputItems(this, STOCK_INPUT.index).length > 0 ? STOCK_INPUT : WEB_ORDERS_INPUT;
	return [
		{
			json: { ...report } as unknown as IDataObject,
			pairedItem: { item: 0, input: input.index },
		},
	];
}
