import { z } from 'zod';

import { identifier, numberOrNull, words } from './readable';

/** One quantity that was changed, or could not be, as the report lists it. */
export const stockChangeSchema = z
	.object({
		kind: z.literal('stockChange'),
		code: words,
		name: words,
		status: identifier,
		before: numberOrNull.default(null),
		after: numberOrNull.default(null),
		explanation: words,
		message: words,
		messageNl: words.optional(),
	})
	.passthrough();
