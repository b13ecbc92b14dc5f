import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { archivedRun } from '../../../domain/report/archivedRun';
import { arrivedAt, type Door } from '../../shared/arrived';
import { lastRun } from './lastRun';

export const option = {
	name: 'Archive Run',
	value: 'archiveRun',
	description:
		'Make the row for the table webshop_runs of a run that was reported, without names or e-mail addresses; changes nothing',
	action: 'Archive a run',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Days to Keep',
		name: 'keepDays',
		type: 'number',
		default: 90,
		typeOptions: { minValue: 1, numberPrecision: 0 },
		description:
			"How long rows of both tables are kept (bewaartermijn): the nodes 'Forget Old Runs' and 'Forget Old Orders' of the template delete older ones. An order whose row is gone is made again when its sales order is deleted in SnelStart.",
	},
];

const REPORT: Door<'runReport'> = { index: 0, name: 'Report', takes: ['runReport'] };

/** One row for each report, as a rule one. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const earlier = lastRun(this, 1);
	const run = {
		runId: this.getExecutionId(),
		workflow: this.getWorkflow().id ?? '',
		workflowName: this.getWorkflow().name ?? '',
		at: new Date().toISOString(),
	};
	return arrivedAt(this, REPORT)
		.placed('runReport')
		.map(({ row, index }) => ({
			json: { ...archivedRun(row, run, earlier) } as unknown as IDataObject,
			pairedItem: { item: index, input: 0 },
		}));
}
