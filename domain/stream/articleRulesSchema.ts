import { z } from 'zod';

import { amountOrNull, flag, identifier, textOrEmpty, wholeNumber, words } from './readable';

const group = z
	.object({
		id: identifier,
		number: wholeNumber,
		name: words,
		rate: amountOrNull,
		chosen: flag,
	})
	.passthrough();

/** What SnelStart takes as a new article. */
export const articleRulesSchema = z
	.object({
		kind: z.literal('articleRules'),
		numericCodes: flag,
		codeLength: wholeNumber,
		pricesInclude: flag,
		codeField: textOrEmpty,
		groups: z.array(group),
	})
	.passthrough();
