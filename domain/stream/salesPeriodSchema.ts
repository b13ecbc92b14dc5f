import { z } from 'zod';

import { identifier, textOrEmpty, wholeNumber, words } from './readable';
import { toldSchema } from './toldSchema';

export const salesPeriodSchema = z
	.object({
		kind: z.literal('salesPeriod'),
		from: identifier,
		until: identifier,
		shop: words,
		orders: wholeNumber,
		firstOrderId: textOrEmpty,
		lastOrderId: textOrEmpty,
		otherOrderIds: z.array(identifier),
		hints: z.array(toldSchema),
	})
	.passthrough();
