import { z } from 'zod';

import { flag, identifier, textOrEmpty, wholeNumber, words } from './readable';

/** A row of the archive: one that does not say which sales order it was of which web order tells nothing. */
export const archivedOrderSchema = z
	.object({
		kind: z.literal('archivedOrder'),
		administration: identifier,
		importKey: identifier,
		orderId: identifier,
		reference: words,
		salesOrderId: identifier,
		salesOrderNumber: wholeNumber,
		bookedHash: textOrEmpty,
		customerCreated: flag.default(false),
		runId: words,
		at: words,
		outcome: z.enum(['created', 'exists', 'undone']),
	})
	.passthrough();
