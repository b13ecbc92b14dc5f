import { NO_AMOUNT } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import type { Problem } from '../words/problem';

/** Why nothing is booked, and what to do about it. */
export type WhyNotBooked = Required<Pick<Problem, 'message' | 'messageNl' | 'fix' | 'fixNl'>>;

const NOT_BOOKED: Problem['code'] = 'payment-not-booked';

/** What is told of an invoice, or of a payment of it, of which nothing is booked. */
export function notBooked(
	{ invoice }: Pick<PaidInvoice, 'invoice'>,
	why: WhyNotBooked,
	of: Partial<PaymentBooking> = {},
): PaymentBooking {
	const [first] = invoice.orders;
	const orderId = of.orderId ?? first.orderId;
	const reference = of.reference ?? first.reference;
	return {
		kind: 'paymentBooking',
		orderId,
		reference,
		voucher: '',
		invoiceId: invoice.invoiceId,
		bookingId: invoice.bookingId,
		invoiceNumber: invoice.invoiceNumber,
		open: invoice.open ?? NO_AMOUNT,
		amount: NO_AMOUNT,
		date: '',
		method: '',
		transactionId: '',
		description: '',
		journalId: '',
		journal: '',
		accountId: '',
		account: '',
		...of,
		action: 'none',
		outcome: 'reported',
		summary: `Order ${orderId} (${reference}), invoice ${invoice.invoiceNumber}: not booked, ${why.message}`,
		summaryNl: `Order ${orderId} (${reference}), factuur ${invoice.invoiceNumber}: niet geboekt, ${why.messageNl}`,
		problems: [{ code: NOT_BOOKED, ...why }],
	};
}
