import { z } from 'zod';

import { amount, flag, readableNumber, textOrEmpty, words } from './readable';

/** A row of the archive as it comes back: what it says of earlier runs is for people, so that little of it must be there. */
export const archivedRunSchema = z
	.object({
		kind: z.literal('archivedRun'),
		runId: words,
		workflow: words,
		workflowName: words,
		at: words,
		administration: words,
		shop: words,
		headline: words,
		headlineNl: words.optional(),
		attention: flag,
		failed: flag,
		created: readableNumber,
		waiting: readableNumber,
		blocked: readableNumber,
		notImported: readableNumber,
		turnover: amount,
		stockChanged: readableNumber,
		failedBecause: words,
		matters: words,
		seconds: readableNumber.default(0).catch(0),
		open: textOrEmpty.catch(''),
		days: textOrEmpty.default('').catch(''),
	})
	.passthrough();
