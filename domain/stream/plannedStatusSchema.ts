import { z } from 'zod';

import { amount, flag, identifier, problems, readableNumber, textOrEmpty, words } from './readable';

const state = z
	.object({ id: identifier, name: words, fromId: textOrEmpty, fromName: words, mail: flag })
	.passthrough();

const tracking = z.object({ shipmentId: identifier, number: identifier, mail: flag }).passthrough();

/** A status that was judged: what is written of it must be as it was judged. */
export const plannedStatusSchema = z
	.object({
		kind: z.literal('plannedStatus'),
		action: z.enum(['tell', 'none']),
		orderId: identifier,
		shopId: textOrEmpty,
		reference: words,
		total: amount,
		importKey: identifier,
		salesOrderId: identifier,
		salesOrderNumber: readableNumber,
		status: words,
		invoiceId: textOrEmpty,
		invoiceNumber: textOrEmpty,
		state: state.nullable(),
		message: words,
		tracking: tracking.nullable(),
		summary: words,
		summaryNl: words,
		outcome: z.enum(['planned', 'reported', 'told', 'settled', 'leftAlone', 'failed']),
		problems,
	})
	.passthrough();
