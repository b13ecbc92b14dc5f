import { z } from 'zod';

import { words } from './readable';

/** A task report as a node needs it that ends its run. */
export const taskReportSchema = z
	.object({
		kind: z.literal('taskReport'),
		headline: words,
		failedBecause: z.array(words).default([]),
	})
	.passthrough();
