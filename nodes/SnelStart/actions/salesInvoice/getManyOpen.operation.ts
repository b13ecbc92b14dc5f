import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { openInvoices } from '../../books/payments/openInvoices';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';
import { toldError } from '../../../shared/toldError';
import { stillToChoose } from '../../../shared/stillToChoose';
import { prefixAdvice } from '../../../shared/prefixAdvice';
import { lookedInBooks } from '../lookedInBooks';

const DEFAULT_DAYS = 180;

export const option = {
	name: 'Get Many Open',
	value: 'getManyOpen',
	description:
		'Read the sales invoices of web orders of which something is open, with the bank bookings on them. Runs once and writes nothing.',
	action: 'Get many open sales invoices',
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
		description: 'Number of days of invoices, sales orders and bank bookings to read',
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
	{ operation: 'planPayments', parameters: { paymentMethods: 'Payment Methods' } },
];

/** One item for each open invoice. Throws where the key may not read bank bookings: what is booked must be known. */
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
	const lookBackDays = days > 0 ? days : DEFAULT_DAYS;
	const invoices = await openInvoices(client, { prefixes, lookBackDays });
	return itemsOfWhole([...invoices, await lookedInBooks(client)]);
}
