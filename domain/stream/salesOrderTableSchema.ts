import { z } from 'zod';

import { wholeNumber } from './readable';

export const salesOrderTableSchema = z
	.object({
		kind: z.literal('salesOrderTable'),
		salesOrders: wholeNumber,
		keys: z.string(),
		references: z.string(),
		numbers: z.string(),
		totals: z.string(),
	})
	.passthrough();
