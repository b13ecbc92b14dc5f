import { z } from 'zod';

import { amount, identifier, problems, textOrEmpty, words } from './readable';

/** A payment that was judged: what is written of it must be as it was judged. */
export const paymentBookingSchema = z
	.object({
		kind: z.literal('paymentBooking'),
		action: z.enum(['book', 'takeTwinAway', 'none']),
		orderId: identifier,
		reference: words,
		voucher: textOrEmpty,
		invoiceId: identifier,
		bookingId: textOrEmpty,
		invoiceNumber: words,
		open: amount,
		amount,
		date: textOrEmpty,
		method: words,
		transactionId: words,
		description: words,
		journalId: textOrEmpty,
		journal: words,
		accountId: textOrEmpty,
		account: words,
		summary: words,
		summaryNl: words.optional(),
		outcome: z.enum(['planned', 'reported', 'booked', 'settled', 'failed']),
		problems,
	})
	.passthrough();
