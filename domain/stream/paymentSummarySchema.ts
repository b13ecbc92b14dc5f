import { z } from 'zod';

import { wholeNumber, words } from './readable';

/** What planning payments came to as a whole. */
export const paymentSummarySchema = z
	.object({
		kind: z.literal('paymentSummary'),
		invoices: wholeNumber,
		toBook: wholeNumber,
		told: wholeNumber,
		administration: words.optional(),
		shop: words.optional(),
	})
	.passthrough();
