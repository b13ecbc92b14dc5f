import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { failedPayments } from '../../../domain/report/task/failedPayments';
import { arrivedAt, type Door } from '../../shared/arrived';
import { worded, joined } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Stop if Failed',
	value: 'stopIfFailed',
	description:
		'End the run in an error when its report says that it failed, or when a payment could not be booked, so that n8n shows it red; changes nothing',
	action: 'Stop a run that failed',
};

export const description: INodeProperties[] = [];

const DOOR: Door<'runReport' | 'taskReport' | 'paymentBooking'> = {
	takes: ['runReport', 'taskReport', 'paymentBooking'],
};

/** Items go through as they are. Throws a NodeOperationError with the reasons of the report, or of the payments, that failed. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, rows } = arrivedAt(this, DOOR);
	const [reasonOfPayment, ...ofOthers] = failedPayments(rows('paymentBooking'));
	if (reasonOfPayment !== undefined) {
		throw toldError(
			this.getNode(),
			worded(
				`A payment was not booked: ${reasonOfPayment.en}`,
				`Een betaling is niet geboekt: ${reasonOfPayment.nl}`,
			),
			{
				description: joined(ofOthers, '. '),
			},
		);
	}
	const [failed] = rows('runReport', 'taskReport').filter(
		({ failedBecause }) => failedBecause?.length > 0,
	);
	if (failed === undefined) return [...items];
	const { headline, headlineNl, failedBecause, failedBecauseNl = failedBecause } = failed;
	const because = failedBecause.map((en, place) => worded(en, failedBecauseNl[place] ?? en));
	const [first, ...others] = because;
	throw toldError(this.getNode(), first, {
		description: joined([...others, worded(headline, headlineNl)], '. '),
	});
}
