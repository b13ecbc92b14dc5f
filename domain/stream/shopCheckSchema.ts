import { z } from 'zod';

import { checkTroubleSchema } from './checkTroubleSchema';
import {
	flag,
	identifier,
	numberOrNull,
	takenQuantity,
	textOrEmpty,
	wholeNumber,
	words,
} from './readable';

const ordersWith = z.object({ id: textOrEmpty, name: words, orders: wholeNumber }).passthrough();
const verb = z.enum(['allowed', 'notForKey', 'blocked', 'notInVersion', 'unknown']);

export const shopCheckSchema = z
	.object({
		kind: z.literal('shopCheck'),
		address: words,
		trouble: checkTroubleSchema.nullable(),
		name: words,
		version: words,
		clockAhead: numberOrNull,
		zone: words,
		unreadable: z.array(checkTroubleSchema.extend({ resource: identifier })),
		stockPut: verb,
		stockPatch: verb,
		settings: z.record(words),
		shops: wholeNumber,
		orders: wholeNumber,
		newestOrder: words,
		recentSince: words,
		states: z.array(ordersWith.extend({ paid: flag, over: flag })),
		lately: z
			.object({
				orders: wholeNumber,
				isWhole: flag,
				payments: z.array(ordersWith),
				carriers: z.array(ordersWith),
				waiting: z.array(ordersWith),
			})
			.passthrough(),
		additions: z.array(ordersWith.extend({ form: z.enum(['total', 'line', 'giftCard']) })),
		packs: z.array(
			z
				.object({
					productId: identifier,
					code: textOrEmpty,
					contents: z.array(z.object({ code: textOrEmpty, quantity: takenQuantity }).passthrough()),
				})
				.passthrough(),
		),
		currencies: z.array(ordersWith),
		countries: z.array(ordersWith),
		rates: z.array(ordersWith),
		codes: z.array(
			z
				.object({ id: identifier, reference: textOrEmpty, ean13: textOrEmpty, active: flag })
				.passthrough(),
		),
	})
	.passthrough();
