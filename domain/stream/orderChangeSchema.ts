import { z } from 'zod';

import { amount, identifier, problems, readableNumber, textOrEmpty, words } from './readable';
import { salesOrderDraftSchema } from './salesOrderDraftSchema';

const write = z.discriminatedUnion('action', [
	z.object({ action: z.literal('delete'), mark: identifier }).passthrough(),
	z
		.object({
			action: z.literal('replace'),
			mark: identifier,
			body: salesOrderDraftSchema,
			total: amount,
		})
		.passthrough(),
	z
		.object({
			action: z.literal('credit'),
			mark: identifier,
			body: salesOrderDraftSchema,
			total: amount,
		})
		.passthrough(),
	z.object({ action: z.literal('takeTwinAway'), creditKey: identifier }).passthrough(),
	z
		.object({
			action: z.literal('takeCardAway'),
			customerId: identifier,
			madeAt: identifier,
			card: z.object({ naam: identifier }).passthrough(),
		})
		.passthrough(),
	z
		.object({
			action: z.literal('takeArticleAway'),
			articleId: identifier,
			madeAt: identifier,
			article: z.object({ artikelcode: identifier }).passthrough(),
		})
		.passthrough(),
]);

/** A change as it may be carried out, or told. */
export const orderChangeSchema = z
	.object({
		kind: z.literal('orderChange'),
		change: z.enum(['cancelled', 'deleted', 'refunded', 'edited', 'changedInBooks', 'undone']),
		orderId: identifier,
		reference: words,
		shopName: words,
		customerName: words,
		importKey: textOrEmpty,
		salesOrderId: identifier,
		salesOrderNumber: readableNumber,
		summary: words,
		summaryNl: words.optional(),
		differences: z.array(z.object({ what: words, shop: words, books: words }).passthrough()),
		proposal: words,
		proposalNl: words.optional(),
		write: write.nullable(),
		whyNot: words,
		whyNotNl: words.optional(),
		outcome: z.enum(['reported', 'carriedOut', 'settled', 'failed']).default('reported'),
		problems: problems.default([]),
	})
	.passthrough();
