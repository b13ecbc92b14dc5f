import { z } from 'zod';

import { wholeNumber, words } from './readable';

/** How much was looked at. */
export const assortmentSummarySchema = z
	.object({
		kind: z.literal('assortmentSummary'),
		about: z.enum(['products', 'prices', 'articles']),
		articles: wholeNumber,
		products: wholeNumber,
		matched: wholeNumber,
		toWrite: wholeNumber,
		toAsk: wholeNumber,
		blocked: wholeNumber,
		notInSnelStart: z.array(words),
		notInShop: z.array(words),
		unknownCustomers: z.array(words),
		headline: words,
		headlineNl: words,
		administration: words.optional(),
		shop: words.optional(),
	})
	.passthrough();
