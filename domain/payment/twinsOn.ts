import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import { grouped } from '../words/grouped';
import { notBooked } from './notBooked';

const NOTHING_TO_TELL = { message: '', messageNl: '', fix: '', fixNl: '' };

/** Two bank bookings with one of our keys: a run that was cut off left the second. */
export const twinsOn = (paid: PaidInvoice): PaymentBooking[] =>
	[...grouped(paid.invoice.bookings, ({ voucher }) => voucher)]
		.filter(([, rows]) => rows.length > 1 && rows[0].isOurs)
		.map(([voucher, [first]]) => ({
			...notBooked(paid, NOTHING_TO_TELL, {
				voucher,
				amount: first.amount ?? '',
				date: first.date,
			}),
			action: 'takeTwinAway' as const,
			outcome: 'planned' as const,
			summary: `Invoice ${paid.invoice.invoiceNumber}: bank booking ${voucher} stands there more than once`,
			summaryNl: `Factuur ${paid.invoice.invoiceNumber}: bankboeking ${voucher} staat er meer dan eens`,
			problems: [],
		}));
