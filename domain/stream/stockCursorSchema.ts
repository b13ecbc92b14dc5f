import { z } from 'zod';

import { flag, words } from './readable';

/** Where to go on reading, and whether anything is known of the articles that are missing. */
export const stockCursorSchema = z
	.object({
		kind: z.literal('stockCursor'),
		cursor: z.string(),
		resumeFrom: words.optional(),
		since: words.optional(),
		lastFullSweep: words.optional(),
		previousFullSweep: words.optional(),
		complete: flag,
	})
	.passthrough();
