import { z } from 'zod';

import { identifier, words } from './readable';

/** A comparison of one order, as a report tells it. */
export const comparedOrderSchema = z
	.object({
		kind: z.literal('comparedOrder'),
		outcome: z.enum(['equal', 'differs', 'twice', 'missing', 'doubtful', 'waiting']),
		orderId: identifier,
		reference: words,
		customerName: words,
		summary: words,
		salesOrderNumbers: z.array(z.number()).default([]),
	})
	.passthrough();
