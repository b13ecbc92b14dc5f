import { z } from 'zod';

import { bookedOrderSchema } from './bookedOrderSchema';
import {
	flagOrNull,
	identifier,
	readableNumber,
	shopAmount,
	takenQuantity,
	textOrEmpty,
	words,
} from './readable';
import { webOrderSchema } from './webOrderSchema';

const amounts = z.object({ amountIncl: shopAmount, amountExcl: shopAmount }).passthrough();

const slip = z
	.object({
		id: identifier,
		madeAt: words,
		type: words,
		amount: shopAmount,
		lines: z.array(amounts.extend({ lineId: textOrEmpty, quantity: takenQuantity }).passthrough()),
		shipping: amounts,
	})
	.passthrough();

const shopSide = z
	.object({
		stateName: words,
		final: z.enum(['cancelled', 'refunded', 'paymentError']).nullable(),
		wasShipped: flagOrNull,
		wasEdited: flagOrNull,
		receipts: z.array(shopAmount),
		slips: z.array(slip),
		returned: z.array(
			z
				.object({ lineId: identifier, given: readableNumber, reinjected: readableNumber })
				.passthrough(),
		),
		vouchers: z.array(z.object({ code: words, amount: shopAmount }).passthrough()),
		otherAddresses: z.array(z.object({}).passthrough()),
		order: webOrderSchema,
	})
	.passthrough();

/** Shop and books of one order, side by side. */
export const followedOrderSchema = z
	.object({
		kind: z.literal('followedOrder'),
		booked: bookedOrderSchema,
		lookedIn: words.optional(),
		found: z.enum(['gone', 'same', 'read']),
		shop: shopSide.nullable(),
	})
	.passthrough()
	.refine(({ found, shop }) => (found === 'read') === (shop !== null), {
		path: ['shop'],
		message: 'does not go with what is said to have been found',
	});
