import type { PaymentBooking } from '../../stream/paymentBooking';
import type { PaymentSummary } from '../../stream/paymentSummary';
import type { TaskTable } from '../../stream/taskReport';
import { agreeing, counted } from '../../words/counted';
import { problemWording } from '../../words/problemWording';
import { asItIs, joined, worded, type Wording } from '../../words/wording';
import { amountCell } from './amountCell';
import { failedPayments, paymentWording } from './failedPayments';
import type { TaskFacts } from './taskReport';

/**
 * What booking payments came to.
 *
 * @param summary null where the stream broke off before its end
 */
export function paymentsReport(
	payments: readonly PaymentBooking[],
	summary: PaymentSummary | null,
): TaskFacts {
	const failed = failedPayments(payments);
	return {
		said: headline(payments, summary),
		reasons: [
			...(summary === null ? [BROKE_OFF] : []),
			...payments.filter(({ problems }) => problems.length > 0).map(paymentWording),
		],
		failed: failed.map(({ en, nl }) =>
			worded(`A payment was not booked: ${en}`, `Een betaling is niet geboekt: ${nl}`),
		),
		tables: [tableOf(payments)],
		administration: summary?.administration,
		shop: summary?.shop,
	};
}

const BROKE_OFF = worded(
	'The payments broke off before their end',
	'Het boeken van de betalingen is voortijdig afgebroken',
);

const isPlanned = ({ action, outcome, problems }: PaymentBooking): boolean =>
	action !== 'none' && problems.length === 0 && (outcome === 'reported' || outcome === 'planned');

function headline(payments: readonly PaymentBooking[], summary: PaymentSummary | null): Wording {
	const count = (is: (payment: PaymentBooking) => boolean) => payments.filter(is).length;
	const [booked, failed] = [
		count(({ outcome }) => outcome === 'booked'),
		count(({ outcome }) => outcome === 'failed'),
	];
	const settled = count(({ outcome }) => outcome === 'settled');
	const would = count(isPlanned);
	const left = payments.length - booked - failed - settled - would;
	const parts = [
		[booked, 'booked', 'geboekt'],
		[would, 'that would be booked', 'te boeken'],
		[settled, 'booked by somebody else', 'al door een ander geboekt'],
		[failed, 'failed', 'mislukt'],
		[left, 'to look at', 'om naar te kijken'],
	] as const;
	const told = parts.filter(([many]) => many > 0);
	const looked =
		summary === null
			? []
			: [
					worded(
						`${counted(summary.invoices, 'open invoice')} looked at`,
						`${counted(summary.invoices, 'openstaande factuur', 'openstaande facturen')} bekeken`,
					),
				];
	const said =
		told.length === 0
			? worded('no payment to book', 'geen betaling te boeken')
			: joined(
					told.map(([many, en, nl], place) =>
						place === 0
							? worded(
									`${counted(many, 'payment')} ${en}`,
									`${many} ${agreeing(many, 'betaling', 'betalingen')} ${nl}`,
								)
							: worded(`${many} ${en}`, `${many} ${nl}`),
					),
					', ',
				);
	return joined([said, ...looked], '; ');
}

const OUTCOMES: Record<PaymentBooking['outcome'], Wording> = {
	planned: worded('planned', 'gepland'),
	reported: worded('not booked', 'niet geboekt'),
	booked: worded('booked', 'geboekt'),
	settled: worded('booked by somebody else', 'al door een ander geboekt'),
	failed: worded('failed', 'mislukt'),
};

const WOULD_BE_BOOKED = worded('would be booked', 'zou worden geboekt');

const tableOf = (payments: readonly PaymentBooking[]): TaskTable => ({
	title: worded('Payments', 'Betalingen'),
	columns: [
		{ head: worded('Web order', 'Weborder') },
		{ head: worded('Invoice', 'Factuur') },
		{ head: worded('Date', 'Datum') },
		{ head: worded('Method', 'Betaalmethode') },
		{ head: worded('Amount', 'Bedrag'), number: true },
		{ head: worded('Open before', 'Stond open'), number: true },
		{ head: worded('Journal', 'Dagboek') },
		{ head: worded('Outcome', 'Uitkomst') },
		{ head: worded('Reason', 'Reden'), long: true },
		{ head: worded('What to do', 'Wat te doen'), long: true },
	],
	rows: payments.map((payment) => {
		const said = payment.problems.map(problemWording);
		return [
			asItIs(`${payment.orderId} ${payment.reference}`.trim()),
			...[payment.invoiceNumber, payment.date, payment.method].map(asItIs),
			amountCell(payment.amount),
			amountCell(payment.open),
			asItIs([payment.journal, payment.account].filter(Boolean).join(', ')),
			isPlanned(payment) ? WOULD_BE_BOOKED : OUTCOMES[payment.outcome],
			joined(
				said.map(({ message }) => message),
				'; ',
			),
			joined(
				said.map(({ fix }) => fix),
				' ',
			),
		];
	}),
});
