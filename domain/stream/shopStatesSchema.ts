import { z } from 'zod';

import { identifier, wholeNumber, words } from './readable';

/** The states of the shop, without which nobody can tell which one is meant. */
export const shopStatesSchema = z
	.object({
		kind: z.literal('shopStates'),
		states: z.array(
			z
				.object({
					id: identifier,
					name: words,
					final: z.enum(['cancelled', 'refunded', 'paymentError']).nullable(),
				})
				.passthrough(),
		),
		orders: wholeNumber,
		lookedIn: words,
		administration: words.optional(),
	})
	.passthrough();
