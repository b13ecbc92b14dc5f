import { z } from 'zod';

import { words } from './readable';

const wording = z.object({ en: words, nl: words }).passthrough();

/** A report of results, as far as a run is stopped by it. */
export const resultReportSchema = z
	.object({
		kind: z.literal('resultReport'),
		headline: wording,
		failedBecause: z.array(wording),
	})
	.passthrough();
