import { z } from 'zod';

import {
	amountOrNull,
	identifier,
	readableNumber,
	textOrEmpty,
	wholeNumber,
	words,
} from './readable';

/** A sales order as it was read: an invoice that was dropped would look as one that is still to come. */
export const bookedStatusSchema = z
	.object({
		kind: z.literal('bookedStatus'),
		salesOrderId: identifier,
		salesOrderNumber: readableNumber,
		importKey: identifier,
		orderId: identifier,
		reference: words,
		description: words,
		total: amountOrNull,
		status: identifier,
		invoice: z.object({ id: identifier, number: textOrEmpty }).passthrough().nullable(),
		tracking: textOrEmpty,
		underKey: wholeNumber,
	})
	.passthrough();
