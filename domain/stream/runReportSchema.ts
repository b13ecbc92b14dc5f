import { z } from 'zod';

import { numberOrNull, words } from './readable';

const rows = z.array(z.object({}).passthrough()).default([]);

/** A report as the next one needs it: the rows it told. A list that was not kept tells nothing, so all of it is new again. */
export const runReportSchema = z
	.object({
		kind: z.literal('runReport'),
		waiting: rows,
		blocked: rows,
		failed: rows,
		findings: rows,
		notices: rows,
		cancelledInBooks: rows,
		orderChanges: rows,
		stockToLookAt: rows,
		run: z
			.object({
				at: words.default(''),
				seconds: numberOrNull.default(null),
			})
			.passthrough()
			.default({}),
	})
	.passthrough();
