import { z } from 'zod';

import {
	flag,
	identifier,
	numberOrNull,
	readableNumber,
	takenQuantity,
	textOrEmpty,
	words,
} from './readable';

const part = z.object({ kind: identifier, quantity: readableNumber }).passthrough();

const recipePart = z
	.object({ articleId: identifier, code: words, quantity: takenQuantity, left: numberOrNull })
	.passthrough();

/** The members of web stock by themselves, as a table names those that are out of the ordinary. */
export const webStockMembers = z
	.object({
		kind: z.literal('webStock'),
		articleId: identifier,
		code: textOrEmpty,
		shopCode: words.optional(),
		name: words,
		webStock: numberOrNull,
		leftAlone: words,
		parts: z.array(part),
		explanation: words,
		explanationNl: words.optional(),
		recipe: z.array(recipePart).optional(),
		mayBeNegative: flag.optional(),
		behind: words.optional(),
	})
	.passthrough();

/** What can still be sold of one article. A calculated one without number and reason lost its number. */
export const webStockSchema = webStockMembers.refine(
	({ webStock, leftAlone, seal }) => webStock !== null || leftAlone !== '' || seal === undefined,
	{ path: ['webStock'], message: 'is empty, and nothing says why' },
);
