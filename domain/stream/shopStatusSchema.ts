import { z } from 'zod';

import { bookedStatusSchema } from './bookedStatusSchema';
import { amountOrNull, flag, flagOrNull, identifier, textOrEmpty, words } from './readable';

const order = z
	.object({
		orderId: identifier,
		shopId: textOrEmpty,
		reference: words,
		total: amountOrNull,
		currency: textOrEmpty,
		stateId: textOrEmpty,
		history: z.array(z.object({ id: identifier, stateId: identifier }).passthrough()),
		isRefunded: flagOrNull,
		shipments: z
			.array(z.object({ id: identifier, tracking: textOrEmpty, isOfCarrier: flag }).passthrough())
			.nullable(),
		messages: z.array(words).nullable(),
	})
	.passthrough();

/** Books and shop of one order: a state or a message that was dropped would be given once more. */
export const shopStatusSchema = z
	.object({
		kind: z.literal('shopStatus'),
		booked: bookedStatusSchema,
		order: order.nullable(),
	})
	.passthrough();
