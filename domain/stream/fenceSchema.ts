import { z } from 'zod';

import { flag, identifier, shopAmount, takenQuantity, wholeNumber, words } from './readable';
import { toldSchema } from './toldSchema';
import { takenLine } from './takenLine';

const unfinishedOrder = z
	.object({
		orderId: identifier,
		lines: z.array(takenLine),
	})
	.passthrough();

const unclaimed = z
	.object({
		orderId: identifier,
		productId: words,
		combinationId: words,
		quantity: takenQuantity,
	})
	.passthrough();

const shopPack = z
	.object({
		productId: words,
		code: words,
		mode: z.enum(['packOnly', 'productsOnly', 'both']),
		contents: z.array(z.object({ code: words, quantity: takenQuantity }).passthrough()),
	})
	.passthrough();

const paidOrders = z
	.object({
		orders: wholeNumber,
		newest: z.array(
			z
				.object({ orderId: identifier, reference: words, placedAt: words, total: shopAmount })
				.passthrough(),
		),
	})
	.passthrough();

/** The fence: up to where the shop was read, and what has to be subtracted because of it. */
export const fenceSchema = z
	.object({
		kind: z.literal('fence'),
		lastOrderId: z.preprocess(String, z.string().regex(/^\d{1,15}$/)),
		takenAt: words,
		importFrom: words,
		placedSince: words.optional(),
		paidBefore: paidOrders.optional(),
		assumedByHand: paidOrders.optional(),
		shop: words.optional(),
		administration: z
			.object({ id: words, name: words, stockLevel: words, backorders: flag })
			.passthrough()
			.optional(),
		tooManyNew: z.object({ orders: wholeNumber, most: wholeNumber }).passthrough().optional(),
		changedSince: words.optional(),
		ordersRead: wholeNumber.refine((read) => read >= 0),
		held: z.string().optional(),
		inBooks: z
			.object({
				orders: wholeNumber,
				ids: z.record(z.string().regex(/^\d{1,15}(-\d{1,15})?(,\d{1,15}(-\d{1,15})?)*$/)),
				latest: z.string().optional(),
			})
			.optional(),
		shopIds: z.array(identifier).optional(),
		shopGroups: z.record(words).optional(),
		unfinished: z.array(unfinishedOrder).optional(),
		missing: z.array(identifier).optional(),
		released: z.array(identifier).optional(),
		ended: z.string().optional(),
		hints: z.array(toldSchema).optional(),
		templates: z.array(words).optional(),
		packs: z.array(shopPack).optional(),
		onlyFall: z.array(identifier).optional(),
		unclaimed: z.array(unclaimed).optional(),
		published: z.object({ codes: z.string(), zero: z.string() }).passthrough().optional(),
		calculated: wholeNumber.optional(),
	})
	.passthrough();
