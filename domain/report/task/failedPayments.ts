import type { PaymentBooking } from '../../stream/paymentBooking';
import { problemWording } from '../../words/problemWording';
import type { Problem } from '../../words/problem';
import { joined, worded, type Wording } from '../../words/wording';

/** What a later run does by itself is no failure. */
const needsSomebody = ({ code }: Problem): boolean =>
	code === 'payment-not-booked' || code === 'refused-by-snelstart';

/** What a payment came to, with why it was not booked and what to do. */
export const paymentWording = ({
	summary,
	summaryNl = summary,
	problems,
}: Pick<PaymentBooking, 'summary' | 'summaryNl' | 'problems'>): Wording =>
	joined([worded(summary, summaryNl), ...problems.map(reasonAndFix)], '. ');

function reasonAndFix(problem: Problem): Wording {
	const { message, fix } = problemWording(problem);
	return joined(
		[message, fix].filter(({ en }) => en !== ''),
		'. ',
	);
}

/** Payments that were to be booked and could not be, and that no later run books by itself. */
export const failedPayments = (payments: readonly PaymentBooking[]): Wording[] =>
	payments
		.filter(({ outcome, problems }) => outcome === 'failed' && problems.some(needsSomebody))
		.map(paymentWording);
