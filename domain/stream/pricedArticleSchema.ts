import { z } from 'zod';

import {
	amountOrNull,
	flag,
	identifier,
	readableNumber,
	textOrEmpty,
	words,
} from './readable';

const period = {
	description: words,
	from: textOrEmpty,
	until: textOrEmpty,
	steps: z.array(
		z
			.object({ fromQuantity: readableNumber, price: amountOrNull, percentage: amountOrNull })
			.passthrough(),
	),
};

const agreement = z
	.object({
		...period,
		relationId: identifier,
		relationNumber: textOrEmpty,
		email: textOrEmpty,
		customerIds: z.array(identifier).nullable(),
	})
	.passthrough();

/** An article whose prices go to the shop: a price that cannot be read is never one of 0. */
export const pricedArticleSchema = z
	.object({
		kind: z.literal('pricedArticle'),
		articleId: identifier,
		code: textOrEmpty,
		name: words,
		inactive: flag,
		unit: words,
		price: amountOrNull,
		pricesInclude: flag,
		vatRate: amountOrNull,
		extraFields: z.record(words),
		promotions: z.array(z.object(period).passthrough()).nullable(),
		agreements: z.array(agreement).nullable(),
	})
	.passthrough();
