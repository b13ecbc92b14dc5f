import type { PaymentBooking } from '../../../domain/stream/paymentBooking';
import {
	costArticles,
	demoCosts,
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import { GIFT_CARD } from '../../worlds/payments/giftCard';
import { PAYMENT_METHODS } from '../../worlds/payments/payers';
import type { Books } from './books';

/** What a run came to. */
export interface BookRun {
	/** Why it did not come to its end; '' where it did. */
	failure: string;
	told: string[];
}

/** What the owner chose for orders and their refunds: the vouchers that the shop makes of these are gift cards. */
const OF_ORDERS = {
	costArticles: costArticles([...demoCosts, { cost: 'giftCard', code: GIFT_CARD }], {
		giftCards: 'V*C*O*',
	}),
	salesOptions: { convertCurrency: true },
};

/** Imports the orders, as the template is shipped. */
export async function importRun(
	credentials: CredentialValues,
	{ importFrom }: Pick<Books, 'importFrom'>,
): Promise<string> {
	const choices: Choice[] = [
		{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom } },
		{ on: 'webOrder.plan', parameters: OF_ORDERS },
	];
	return failureOf(await runWorkflow(shippedWorkflow('import-orders'), { credentials, choices }));
}

/** Credits what was given back, as the template is shipped. */
export async function creditRun(credentials: CredentialValues): Promise<string> {
	const parameters = { onlyReport: false, refunded: 'carryOut' };
	const choices: Choice[] = [
		{ on: 'webOrder.followUp', parameters: OF_ORDERS },
		{ on: 'snelStart.applyChanges', parameters },
	];
	return failureOf(await runWorkflow(shippedWorkflow('follow-changes'), { credentials, choices }));
}

/** Books payments, as the template is shipped, but that it writes. */
export async function bookRun(
	credentials: CredentialValues,
	{ closedUntil }: Pick<Books, 'closedUntil'>,
): Promise<BookRun> {
	const choices: Choice[] = [
		{
			on: 'webOrder.planPayments',
			parameters: { paymentMethods: PAYMENT_METHODS, closedUntil, slipsArePaidBack: true },
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
