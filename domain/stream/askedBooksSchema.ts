import { z } from 'zod';

import { amountOrNull, flag, identifier, textOrEmpty, wholeNumber, words } from './readable';
import { toldSchema } from './toldSchema';

const salesOrder = z
	.object({
		salesOrderId: identifier,
		number: wholeNumber,
		importKey: textOrEmpty,
		reference: words,
		customerId: textOrEmpty,
		date: words,
		changedAt: words,
		status: words,
		invoiced: flag,
		total: amountOrNull,
	})
	.passthrough();

/** What is only told and never written: a person reads it, so that every member of it must be what it says. */
export const askedBooksSchema = z
	.object({
		kind: z.literal('askedBooks'),
		asked: z.object({
			what: z.enum(['any', 'article', 'order', 'salesOrder', 'customer']),
			text: identifier,
		}),
		prefixes: z.array(identifier),
		articles: z.array(z.object({ code: identifier, name: words })),
		salesOrders: z.array(salesOrder),
		customers: z.array(
			z.object({ customerId: identifier, number: wholeNumber, name: words, email: words }),
		),
		hints: z.array(toldSchema),
	})
	.passthrough();
