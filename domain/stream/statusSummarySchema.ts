import { z } from 'zod';

import { wholeNumber, words } from './readable';

/** What planning statuses came to as a whole. */
export const statusSummarySchema = z
	.object({
		kind: z.literal('statusSummary'),
		orders: wholeNumber,
		toTell: wholeNumber,
		inDoubt: wholeNumber,
		upToDate: wholeNumber,
		movedOn: wholeNumber,
		administration: words.optional(),
		shop: words.optional(),
	})
	.passthrough();
