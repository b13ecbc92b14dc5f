import { z } from 'zod';

import {
	amount,
	amountOrNull,
	flag,
	identifier,
	readableNumber,
	textOrEmpty,
	words,
} from './readable';

const specificPrice = z
	.object({
		id: identifier,
		shopId: textOrEmpty,
		shopGroupId: textOrEmpty,
		customerId: textOrEmpty,
		groupId: textOrEmpty,
		countryId: textOrEmpty,
		currencyId: textOrEmpty,
		cartId: textOrEmpty,
		ruleId: textOrEmpty,
		fromQuantity: readableNumber,
		price: amount,
		reduction: amount,
		reductionType: textOrEmpty,
		reductionTax: flag,
		from: textOrEmpty,
		to: textOrEmpty,
	})
	.passthrough();

/** A product to hold against an article: one without its specific prices would get them twice. */
export const shopProductSchema = z
	.object({
		kind: z.literal('shopProduct'),
		productId: identifier,
		combinationId: textOrEmpty,
		hasCombinations: flag,
		code: textOrEmpty,
		shopIds: z.array(identifier),
		languageId: textOrEmpty,
		values: z.record(words),
		differing: z.array(words),
		inShops: z.record(z.record(words)).optional(),
		basePrice: amount,
		vatRate: amountOrNull,
		specificPrices: z.array(specificPrice),
	})
	.passthrough();
