import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { ChangeKind } from '../../../../domain/stream/orderChange';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun, forRun } from '../../../shared/forRun';
import { itemsWith } from '../../../shared/items';
import { carriedOut } from '../carriedOut';
import { writerOptions } from '../writerOptions';
import { applyChanges } from './apply/applyChanges';
import { reportedChanges } from './apply/reportedChanges';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Apply Changes',
	value: 'applyChanges',
	description:
		'Carry out what was judged of imported orders, each exactly once and only where a setting allows it',
	action: 'Apply changes to sales orders',
};

export const runsOnce = true;

const choice = (displayName: string, name: string, what: string): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	default: 'report',
	description: `What to do about web orders that were ${what} after they were imported`,
	options: [
		{ name: 'Carry Out', value: 'carryOut', description: 'Where it was judged to be safe' },
		{ name: 'Report', value: 'report', description: 'Write nothing, say what to do' },
	],
});

export const description: INodeProperties[] = [
	onlyReportSwitch(
		'Whether to write nothing at all: what is chosen below to be carried out is reported with the requests that would do it',
	),
	choice('Cancelled', 'cancelled', 'cancelled (geannuleerd)'),
	choice('Edited', 'edited', 'edited in the shop (gewijzigd)'),
	choice('Refunded', 'refunded', 'refunded (terugbetaald)'),
	{
		...choice('Undone', 'undone', ''),
		description: "What to do about what 'Web Order: Undo Run' takes back of a run",
	},
	writerOptions,
];

/** The changes that may be carried out at all: the others are only ever told. */
const KINDS: readonly ChangeKind[] = ['cancelled', 'edited', 'refunded', 'undone'];

const DOOR: Door<'orderChange'> = {
	takes: ['orderChange'],
	refuses: {
		followedOrder: {
			why: worded(
				'was judged by nobody: nothing says what SnelStart should make of it',
				'is door niets beoordeeld: niets zegt wat SnelStart ervan moet maken',
			),
			advice: worded(
				"Put the node 'Web Order: Follow Up' between PrestaShop and this one.",
				"Zet de node 'Web Order: Follow Up' tussen PrestaShop en deze.",
			),
		},
	},
};

/** Each change goes on with what came of it; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const changes = placed('orderChange');
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const allowed = KINDS.filter((kind) => forRun(this, kind, 'report') === 'carryOut');
	const toDo = changes.filter(
		({ row }) => row.write !== null && row.outcome === 'reported' && allowed.includes(row.change),
	);
	const applied = await carriedOut(
		this,
		toDo.map(({ row }) => row),
		onlyReport,
		{ apply: applyChanges, reported: reportedChanges },
	);
	return itemsWith(items, toDo, applied);
}
