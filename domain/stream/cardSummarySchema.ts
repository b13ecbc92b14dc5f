import { z } from 'zod';

import { wholeNumber, words } from './readable';

/** What planning cards came to as a whole. */
export const cardSummarySchema = z
	.object({
		kind: z.literal('cardSummary'),
		customers: wholeNumber,
		toWrite: wholeNumber,
		inDoubt: wholeNumber,
		upToDate: wholeNumber,
		withoutCard: wholeNumber,
		administration: words.optional(),
		shop: words.optional(),
	})
	.passthrough();
