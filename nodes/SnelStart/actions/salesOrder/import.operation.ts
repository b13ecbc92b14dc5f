import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { sealedAfter } from '../../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun } from '../../../shared/forRun';
import { itemsWith } from '../../../shared/items';
import { writerOptions } from '../writerOptions';
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
	onlyReportSwitch(
		'Whether to create nothing: planned orders come out as waiting, with the requests that would make them',
	),
	writerOptions,
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
	return itemsWith(
		items,
		planned,
		planned.map(({ row }, place) => sealedAfter(row, imported[place])),
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
