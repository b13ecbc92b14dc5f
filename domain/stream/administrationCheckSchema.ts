import { z } from 'zod';

import { checkTroubleSchema } from './checkTroubleSchema';
import { flag, identifier, readableNumber, textOrEmpty, wholeNumber, words } from './readable';

export const administrationCheckSchema = z
	.object({
		kind: z.literal('administrationCheck'),
		address: words,
		trouble: checkTroubleSchema.nullable(),
		name: words,
		identifier: textOrEmpty,
		isDevelopment: flag,
		keyMadeOn: words,
		missingScopes: z.array(identifier),
		unreadable: z.array(checkTroubleSchema.extend({ resource: identifier })),
		numericCodes: flag,
		codeLength: wholeNumber,
		stockFrom: words,
		stockSince: words,
		backorders: flag,
		foreignVat: flag,
		templates: z.array(
			z
				.object({
					id: identifier,
					name: words,
					inactive: flag,
					holdsNewOrders: flag,
					excludingVat: flag,
					references: z.array(
						z.object({ beginning: textOrEmpty, orders: wholeNumber }).passthrough(),
					),
				})
				.passthrough(),
		),
		groups: z.array(
			z.object({ number: wholeNumber, name: words, rate: textOrEmpty }).passthrough(),
		),
		countries: z.array(identifier),
		articles: z.array(
			z
				.object({
					code: textOrEmpty,
					inactive: flag,
					stockControlled: flag,
					rate: textOrEmpty,
					isRecipe: flag,
					parts: z.array(z.object({ code: textOrEmpty, quantity: readableNumber }).passthrough()),
				})
				.passthrough(),
		),
		articlePages: wholeNumber,
	})
	.passthrough();
