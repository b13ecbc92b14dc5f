import { z } from 'zod';

import { words } from './readable';

const moment = words.refine((text) => text === '' || !Number.isNaN(Date.parse(text)));

/** A row of the table of problems as it comes back: one that cannot be read is as if it were not there. */
export const toldProblemSchema = z
	.object({
		kind: z.literal('toldProblem'),
		cause: words,
		code: z.enum([
			'workflow-failed',
			'all-orders-failed',
			'nothing-ran',
			'nothing-known',
			'matter',
			'digest',
		]),
		about: words,
		workflow: words,
		workflowName: words,
		told: moment,
		seen: moment,
		over: moment,
	})
	.passthrough();
