import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { sealedAfter } from '../../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { flagForRun } from '../../../shared/forRun';
import { itemsOfEach } from '../../../shared/items';
import { timeBudgetOption } from '../../../shared/timeBudget';
import { maxWaitOption } from '../maxWait';
import { reportedOrders } from './import/dryRun/reportedOrders';
import { judgedPlans } from './import/judgedPlans';
import { importedOrders } from './import/orders/importedOrders';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Import',
	value: 'import',
	description: 'Create the planned sales orders and new customers, each exactly once',
	action: 'Import sales orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Only Report',
		name: 'onlyReport',
		type: 'boolean',
		default: false,
		description:
			'Whether to create nothing: planned orders come out as waiting, with the requests that would make them',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [maxWaitOption, timeBudgetOption],
	},
];

/** Planned orders become imported ones, in the order they came; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const planned = placed('plannedOrder');
	const plans = await judgedPlans(
		this,
		planned.map(({ row }) => row),
	);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const imported = await (onlyReport ? reportedOrders : importedOrders)(this, plans);
	const importedAt = new Map(
		planned.map(({ index }, place) => [index, sealedAfter(planned[place].row, imported[place])]),
	);
	return itemsOfEach(
		items.map(({ json }, index) => ({ row: importedAt.get(index) ?? json, index })),
	);
}

/** An order that was imported already goes through as everything else does, its numbers with it. */
const DOOR: Door<'plannedOrder'> = {
	takes: ['plannedOrder'],
	allowsChanged: ['orderId', 'importKey', 'outcome', 'codes'],
	refuses: {
		webOrder: {
			why: worded(
				'has no plan: nothing says what SnelStart should make of it',
				'heeft geen plan: niets zegt wat SnelStart ervan moet maken',
			),
			advice: worded(
				"Put the node 'Web Order: Plan' between PrestaShop and this one.",
				"Zet de node 'Web Order: Plan' tussen PrestaShop en deze.",
			),
		},
	},
};
