import { z } from 'zod';

import { readableNumber, words } from './readable';

const scheme = z.object({ scheme: words, choice: words, explains: readableNumber }).passthrough();

/** What a comparison came to as a whole. */
export const compareSummarySchema = z
	.object({
		kind: z.literal('compareSummary'),
		headline: words,
		schemes: z.array(scheme).default([]),
		templates: z.record(readableNumber).default({}),
		otherSalesOrders: readableNumber,
		administration: words,
		shop: words,
	})
	.passthrough();
