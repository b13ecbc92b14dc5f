import { z } from 'zod';

import { wordingSchema } from './wordingSchema';

/** A report of results, as far as a run is stopped by it. */
export const resultReportSchema = z
	.object({
		kind: z.literal('resultReport'),
		headline: wordingSchema,
		failedBecause: z.array(wordingSchema),
	})
	.passthrough();
