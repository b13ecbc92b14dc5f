import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { bookedStatuses } from '../../books/salesOrders/bookedStatuses';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';
import { toldError } from '../../../shared/toldError';
import { stillToChoose } from '../../../shared/stillToChoose';
import { prefixAdvice } from '../../../shared/prefixAdvice';
import { lookedInBooks } from '../lookedInBooks';

const DEFAULT_DAYS = 62;

export const option = {
	name: 'Get Many for Status',
	value: 'getManyForStatus',
	description:
		'Read how far the sales orders of web orders are: document status, invoice and tracking number. Runs once and writes nothing.',
	action: 'Get many sales orders for their status',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		description:
			"What the payment reference (betalingskenmerk) of a web order begins with, as in the node 'Web Order: Plan'. Several for several shops, separated by commas.",
	},
	{
		displayName: 'Look Back (Days)',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: DEFAULT_DAYS,
		description:
			'Number of days of sales orders to read, by when they were made or last changed in SnelStart',
	},
	{
		displayName: 'Tracking Number Field',
		name: 'trackingField',
		type: 'string',
		default: '',
		placeholder: 'e.g. Track & trace',
		description:
			'Name or number of the extra head field (extra hoofdvelden) of the sales order in which the tracking number stands. Leave empty to tell none.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [maxWaitOption],
	},
];

/** Settings of the node that judges, so that all that is missing is told at once. */
const BEHIND: readonly ToChoose[] = [
	{
		operation: 'planStatus',
		parameters: { states: 'States', movesFrom: 'Movable States Names or IDs' },
	},
];

/** One item for each sales order of a web order, by rising number. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const prefixes = listOfTexts(forRun(this, 'importKeyPrefix', ''));
	if (prefixes.length === 0) {
		const missing = ["'Payment Reference Prefix'", ...unchosenBehind(this, BEHIND)];
		throw toldError(this.getNode(), stillToChoose('read', missing), {
			description: prefixAdvice,
		});
	}
	const days = Number(forRun(this, 'lookBackDays', DEFAULT_DAYS));
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const wanted = {
		prefixes,
		lookBackDays: days > 0 ? days : DEFAULT_DAYS,
		trackingField: String(forRun(this, 'trackingField', '') ?? '').trim(),
	};
	return itemsOfWhole([...(await bookedStatuses(client, wanted)), await lookedInBooks(client)]);
}
