import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun } from '../../../shared/forRun';
import { itemsWith } from '../../../shared/items';
import { carriedOut } from '../carriedOut';
import { writerOptions } from '../writerOptions';
import { importBookings } from './import/importBookings';
import { reportedBookings } from './import/reportedBookings';
import { worded } from '../../../../domain/words/wording';

export const option = {
	name: 'Import',
	value: 'import',
	description: 'Book payments that were planned on their sales invoices, each exactly once',
	action: 'Import bank bookings',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	onlyReportSwitch(
		'Whether to write nothing at all: each payment goes on with the requests that would book it',
	),
	writerOptions,
];

const DOOR: Door<'paymentBooking'> = {
	takes: ['paymentBooking'],
	refuses: {
		paidInvoice: {
			why: worded(
				'was judged by nobody: nothing says what is to be booked of its payments',
				'is door niets beoordeeld: niets zegt wat van de betalingen moet worden geboekt',
			),
			advice: worded(
				"Put the node 'Web Order: Plan Payments' between PrestaShop and this one.",
				"Zet de node 'Web Order: Plan Payments' tussen PrestaShop en deze.",
			),
		},
	},
};

/** Each payment goes on with what came of it; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const toDo = placed('paymentBooking').filter(
		({ row }) => row.action !== 'none' && row.outcome === 'planned',
	);
	const done = await carriedOut(
		this,
		toDo.map(({ row }) => row),
		onlyReport,
		{ apply: importBookings, reported: reportedBookings },
	);
	return itemsWith(items, toDo, done);
}
