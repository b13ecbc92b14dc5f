import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { failedPayments } from '../../../domain/report/task/failedPayments';
import type { RunReport } from '../../../domain/stream/runReport';
import { arrivedAt, type Door } from '../../shared/arrived';
import { inDutch } from '../../shared/inDutch';

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
	const [reasonOfPayment, ...ofOthers] = failedPayments(rows('paymentBooking')).map(({ en }) => en);
	if (reasonOfPayment !== undefined) {
		throw new NodeOperationError(this.getNode(), `A payment was not booked: ${reasonOfPayment}`, {
			description: ofOthers.join('. '),
		});
	}
	const [failed] = rows('runReport', 'taskReport').filter(
		({ failedBecause }) => failedBecause?.length > 0,
	);
	if (failed === undefined) return [...items];
	const [first, ...others] = failed.failedBecause;
	const error = new NodeOperationError(this.getNode(), first, {
		description: [...others, failed.headline].join('. '),
	});
	const [firstNl = first, ...othersNl] = (failed as Partial<RunReport>).failedBecauseNl ?? [];
	throw inDutch(error, firstNl, othersNl.join('. '));
}
