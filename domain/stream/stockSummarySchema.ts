import { z } from 'zod';

import { readableNumber, words } from './readable';
import { toldSchema } from './toldSchema';

/** The counts that end the writing of stock. */
export const stockSummarySchema = z
	.object({
		kind: z.literal('stockSummary'),
		changed: readableNumber,
		unchanged: readableNumber.default(0),
		failed: readableNumber.default(0),
		unknown: readableNumber.default(0),
		ambiguous: readableNumber.default(0),
		notInShop: z.array(words).optional(),
		hints: z.array(toldSchema).optional(),
	})
	.passthrough();
