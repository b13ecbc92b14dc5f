import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { failedPayments } from '../../../domain/report/task/failedPayments';
import type { Problem } from '../../../domain/words/problem';
import { arrivedAt, type Door } from '../../shared/arrived';

export const option = {
	name: 'Stop if Failed',
	value: 'stopIfFailed',
	description:
		'End the run in an error when its report says that it failed, when a payment could not be booked, or when products could not be written or wait for the owner, so that n8n shows it red; changes nothing',
	action: 'Stop a run that failed',
};

export const description: INodeProperties[] = [];

const DOOR: Door<
	'runReport' | 'taskReport' | 'resultReport' | 'paymentBooking' | 'productChange' | 'priceChange'
> = {
	takes: [
		...(['runReport', 'taskReport', 'resultReport', 'paymentBooking'] as const),
		...(['productChange', 'priceChange'] as const),
	],
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
	for (const { failedBecause, headline } of rows('resultReport')) {
		const [first, ...others] = failedBecause.map(({ en }) => en);
		if (first === undefined) continue;
		throw new NodeOperationError(this.getNode(), first, {
			description: [...others, headline.en].join('. '),
		});
	}
	refuseUnwritten(this, rows('productChange', 'priceChange'));
	const [failed] = rows('runReport', 'taskReport').filter(
		({ failedBecause }) => failedBecause?.length > 0,
	);
	if (failed === undefined) return [...items];
	const [first, ...others] = failed.failedBecause;
	throw new NodeOperationError(this.getNode(), first, {
		description: [...others, failed.headline].join('. '),
	});
}

/** What a later run does not do by itself: the shop refused it, or the owner has to confirm it. */
const WAITS: ReadonlyArray<Problem['code']> = ['refused-by-shop', 'price-to-confirm'];

/** Throws where a product was not written for a reason that stays. */
function refuseUnwritten(
	context: IExecuteFunctions,
	changes: ReadonlyArray<{ summary: string; problems: Problem[] }>,
): void {
	const [first, ...others] = changes.flatMap(({ summary, problems }) => {
		const why = problems.filter(({ code }) => WAITS.includes(code));
		return why.length === 0 ? [] : [[summary, ...why.map(({ message }) => message)].join('. ')];
	});
	if (first === undefined) return;
	throw new NodeOperationError(context.getNode(), `A product waits for you: ${first}`, {
		description: [
			...others.slice(0, MOST_TOLD),
			...(others.length > MOST_TOLD ? [`and ${others.length - MOST_TOLD} more`] : []),
		].join('. '),
	});
}

const MOST_TOLD = 20;
