import { z } from 'zod';

import { identifier, numberOrNull, problems, textOrEmpty, words } from './readable';

const change = z.object({ member: identifier, from: textOrEmpty, to: identifier }).passthrough();

/** A card that was judged: what is written on it must be as it was judged, and nothing is emptied. */
export const plannedCardSchema = z
	.object({
		kind: z.literal('plannedCard'),
		action: z.enum(['update', 'none']),
		customerId: identifier,
		shopId: textOrEmpty,
		name: words,
		cardId: textOrEmpty,
		customerNumber: numberOrNull,
		changes: z.array(change),
		proposed: z.array(change),
		summary: words,
		summaryNl: words,
		outcome: z.enum(['planned', 'reported', 'updated', 'settled', 'leftAlone', 'failed']),
		problems,
	})
	.passthrough();
