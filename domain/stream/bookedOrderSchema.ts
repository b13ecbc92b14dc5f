import { z } from 'zod';

import {
	amount,
	amountOrNull,
	flag,
	identifier,
	idOrNull,
	readableNumber,
	textOrEmpty,
	words,
} from './readable';

const address = z
	.object({ land: z.object({ id: identifier }).passthrough() })
	.passthrough()
	.nullable();

const line = z
	.object({
		articleId: textOrEmpty,
		description: words,
		price: amount,
		quantity: readableNumber,
		discount: readableNumber.default(0),
		extra: words.optional(),
	})
	.passthrough();

/** A sales order as it was read: a line that was dropped would count as changed. */
export const bookedOrderSchema = z
	.object({
		kind: z.literal('bookedOrder'),
		salesOrderId: identifier,
		salesOrderNumber: readableNumber,
		importKey: identifier,
		orderId: identifier,
		reference: words,
		description: words,
		memo: words,
		total: amountOrNull,
		customerId: idOrNull,
		status: words,
		invoiced: flag,
		handled: flag,
		isService: flag,
		date: words,
		paymentTerm: readableNumber,
		isOnHold: flag,
		mandateId: textOrEmpty,
		extra: words,
		templateId: textOrEmpty,
		costCentreId: textOrEmpty,
		priceMode: z.enum(['Inclusief', 'Exclusief']),
		lines: z.array(line),
		invoiceAddress: address,
		deliveryAddress: address,
		touch: z.enum(['seen', 'none', 'unknown']),
		changedAt: words.optional(),
		madeBetween: z.object({ from: identifier, until: identifier }).optional(),
		mark: identifier,
	})
	.passthrough();
