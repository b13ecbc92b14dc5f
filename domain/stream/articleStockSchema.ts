import { z } from 'zod';

import {
	flag,
	identifier,
	readableNumber,
	takenQuantity,
	wholeNumber,
	textOrEmpty,
	words,
} from './readable';

const component = z
	.object({ articleId: identifier, code: words, quantity: takenQuantity })
	.passthrough();

/** A credit line counts below zero; only what cannot be read is refused. */
const uncountedQuantity = z
	.object({
		salesOrderId: words.optional(),
		salesOrderNumber: readableNumber,
		importKey: words,
		quantity: readableNumber,
		withComponents: takenQuantity.optional(),
	})
	.passthrough();

/** One article as SnelStart tells its stock, with everything that is subtracted from it. */
export const articleStockSchema = z
	.object({
		kind: z.literal('articleStock'),
		articleId: identifier,
		code: textOrEmpty,
		shopCode: words.optional(),
		name: words,
		free: readableNumber,
		technical: readableNumber,
		stockControlled: flag,
		inactive: flag,
		components: z.array(component),
		uncounted: z.array(uncountedQuantity),
		extraFields: z.record(words).optional(),
		otherOrders: z
			.object({ uncounted: readableNumber, counted: readableNumber })
			.passthrough()
			.optional(),
		readAmong: wholeNumber.optional(),
		behind: words.optional(),
	})
	.passthrough();
