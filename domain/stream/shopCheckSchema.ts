import { z } from 'zod';

import { checkTroubleSchema } from './checkTroubleSchema';
import { flag, identifier, numberOrNull, textOrEmpty, wholeNumber, words } from './readable';

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
