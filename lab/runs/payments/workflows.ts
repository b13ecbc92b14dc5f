import type { PaymentBooking } from '../../../domain/stream/paymentBooking';
import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import type { Books } from './books';

/** What a run came to. */
export interface BookRun {
	/** Why it did not come to its end; '' where it did. */
	failure: string;
	told: string[];
}

/** Every method of the world but the one that the owner forgot. */
const PAYMENT_METHODS = {
	rows: [
		{ method: 'Bankoverschrijving', journal: '1100', account: '' },
		{ method: 'iDEAL*', journal: '1100', account: '1290' },
		{ method: 'Bancontact', journal: '1110', account: '' },
	],
};

/** Imports the orders, as the template is shipped. */
export async function importRun(
	credentials: CredentialValues,
	{ importFrom }: Pick<Books, 'importFrom'>,
): Promise<string> {
	const choices: Choice[] = [{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom } }];
	return failureOf(await runWorkflow(shippedWorkflow('import-orders'), { credentials, choices }));
}

/** Books payments, as the template is shipped, but that it writes. */
export async function bookRun(
	credentials: CredentialValues,
	{ closedUntil }: Pick<Books, 'closedUntil'>,
): Promise<BookRun> {
	const choices: Choice[] = [
		{
			on: 'webOrder.planPayments',
			parameters: { paymentMethods: PAYMENT_METHODS, closedUntil },
		},
		{ on: 'snelStart.bankBooking.import', parameters: { onlyReport: false } },
	];
	const workflow = shippedWorkflow('book-payments');
	const engine = await runWorkflow(workflow, { credentials, choices });
	const payments = engine
		.itemsOf<PaymentBooking>('Book Payments')
		.filter(({ kind }) => kind === 'paymentBooking');
	return {
		failure: failureOf(engine),
		told: payments.map(({ summary, outcome, problems }) =>
			[summary, outcome, ...problems.map(({ message }) => message)].join(' / '),
		),
	};
}
