import { z } from 'zod';

import { openInvoiceSchema } from './openInvoiceSchema';
import {
	amountOrNull,
	flag,
	flagOrNull,
	identifier,
	shopAmount,
	textOrEmpty,
	words,
} from './readable';

const due = {
	orderId: identifier,
	shopId: textOrEmpty,
	customerId: textOrEmpty.optional(),
	total: amountOrNull,
};

const payment = z
	.object({
		id: identifier,
		amount: amountOrNull,
		said: words,
		currency: textOrEmpty,
		date: textOrEmpty,
		isAhead: flag.optional(),
		method: words,
		transactionId: words,
	})
	.passthrough();

const order = z
	.object({
		...due,
		reference: words,
		isValid: flag.optional(),
		received: shopAmount.optional(),
		currency: textOrEmpty,
		payment: z.object({ name: words, module: words }).passthrough(),
		sameReference: z.array(z.object(due).passthrough()),
		payments: z.array(payment),
		slips: z.array(
			z.object({ id: identifier, date: textOrEmpty, asVoucher: flagOrNull }).passthrough(),
		),
	})
	.passthrough();

/** An invoice with its payments: one that was dropped would look unpaid, an amount is judged by the rule that names it. */
export const paidInvoiceSchema = z
	.object({
		kind: z.literal('paidInvoice'),
		invoice: openInvoiceSchema,
		orders: z.array(order),
	})
	.passthrough();
