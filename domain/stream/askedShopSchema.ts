import { z } from 'zod';

import { identifier, numberOrNull, shopAmount, textOrEmpty, words } from './readable';
import { toldSchema } from './toldSchema';

/** What is only told and never written, see `askedBooksSchema`. */
export const askedShopSchema = z
	.object({
		kind: z.literal('askedShop'),
		shop: words,
		importFrom: words,
		orders: z.array(
			z.object({
				orderId: identifier,
				reference: words,
				placedAt: words,
				stateName: words,
				total: shopAmount,
				readiness: z.enum(['ready', 'waiting', 'incomplete', '']),
				readinessReason: words,
				readinessReasonNl: words.optional(),
				became: z.enum(['cancelled', 'paymentError', 'refunded', 'paidBefore', 'goesOn']),
				because: z.enum(['asked', 'holds']),
			}),
		),
		products: z.array(
			z.object({
				productId: identifier,
				combinationId: textOrEmpty,
				code: words,
				shown: numberOrNull,
			}),
		),
		hints: z.array(toldSchema),
	})
	.passthrough();
