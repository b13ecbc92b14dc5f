import { z } from 'zod';

import { flag, identifier, readableNumber, words } from './readable';

const flagOrNo = z.preprocess((value) => value ?? false, flag);

/** A row that says of no task what it is about tells nothing; what was never written is empty in a Data Table. */
export const taskRowSchema = z.object({
	task: identifier,
	runId: words,
	startedAt: words,
	endedAt: words,
	busyUntil: z.preprocess((value) => value ?? 0, readableNumber),
	headline: words,
	attention: flagOrNo,
	failed: flagOrNo,
});
