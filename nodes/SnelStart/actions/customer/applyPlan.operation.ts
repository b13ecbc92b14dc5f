import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun } from '../../../shared/forRun';
import { itemsWith } from '../../../shared/items';
import { carriedOut } from '../carriedOut';
import { writerOptions } from '../writerOptions';
import { reportedCards } from './reportedCards';
import { updateCards } from './updateCards';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Apply Plan',
	value: 'applyPlan',
	description:
		'Write on customer cards what was planned: read again, changed where they still say what they said, and read back',
	action: 'Apply the plan of customers',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	onlyReportSwitch(
		'Whether to write nothing at all: each card goes on with the requests that would be sent for it',
	),
	writerOptions,
];

const DOOR: Door<'plannedCard'> = {
	takes: ['plannedCard'],
	refuses: {
		shopCustomer: {
			why: worded(
				'was judged by nobody: nothing says what the card is to take over of it',
				'is door niets beoordeeld: niets zegt wat de klantkaart ervan moet overnemen',
			),
			advice: worded(
				"Put the node 'Web Order: Plan Customers' between the two.",
				"Zet de node 'Web Order: Plan Customers' tussen beide.",
			),
		},
	},
};

/** Each card goes on with what came of it; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const toDo = placed('plannedCard').filter(
		({ row }) => row.action === 'update' && row.outcome === 'planned',
	);
	const done = await carriedOut(
		this,
		toDo.map(({ row }) => row),
		onlyReport,
		{ apply: updateCards, reported: reportedCards },
	);
	return itemsWith(items, toDo, done);
}
