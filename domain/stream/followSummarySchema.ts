import { z } from 'zod';

import { wholeNumber, words } from './readable';
import { toldSchema } from './toldSchema';

/** What a follow-up came to as a whole. */
export const followSummarySchema = z
	.object({
		kind: z.literal('followSummary'),
		administration: words.default(''),
		shop: words.default(''),
		undoing: z.literal(true).optional(),
		followed: wholeNumber,
		changed: wholeNumber,
		leftAlone: wholeNumber,
		hints: z.array(toldSchema).default([]),
	})
	.passthrough();
