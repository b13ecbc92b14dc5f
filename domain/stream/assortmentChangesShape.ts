import { z } from 'zod';

import { amount, identifier, problems, readableNumber, textOrEmpty, words } from './readable';

const field = z
	.object({
		...{ field: identifier, languageId: textOrEmpty, before: textOrEmpty, after: textOrEmpty },
		shopIds: z.array(identifier).optional(),
	})
	.passthrough();

const specificPrice = z
	.object({
		change: z.enum(['make', 'close']),
		id: textOrEmpty,
		shopId: textOrEmpty,
		customerId: textOrEmpty,
		fromQuantity: readableNumber,
		price: amount,
		reduction: amount,
		from: textOrEmpty,
		to: textOrEmpty,
		description: words,
	})
	.passthrough();

/** Members of everything that is written to a product: as they were judged, or nothing is. */
export const assortmentChangesShape = {
	action: z.enum(['write', 'create', 'ask', 'none']),
	productId: textOrEmpty,
	combinationId: textOrEmpty,
	shopIds: z.array(identifier),
	code: textOrEmpty,
	articleId: textOrEmpty,
	name: words,
	fields: z.array(field),
	specificPrices: z.array(specificPrice),
	summary: words,
	summaryNl: words,
	outcome: z.enum(['planned', 'reported', 'written', 'settled', 'changed', 'partly', 'failed']),
	problems,
};
