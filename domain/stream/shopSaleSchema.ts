import { z } from 'zod';

import { amount, flag, identifier, readableNumber, textOrEmpty, words } from './readable';

const parts = z.array(z.object({ rate: textOrEmpty, amount }).passthrough());

/** What a web order came to: an amount that cannot be read refuses, since it would show as a difference. */
export const shopSaleSchema = z
	.object({
		kind: z.literal('shopSale'),
		orderId: identifier,
		reference: words,
		shopId: words,
		day: identifier,
		placedAt: words,
		method: words,
		stateName: words,
		status: z.enum(['counts', 'open', 'over']),
		beforeStart: flag,
		total: amount,
		totalExcl: amount,
		received: amount,
		parts,
		discount: amount,
		lines: readableNumber,
		refunds: z.array(z.object({ slipId: identifier, total: amount, parts }).passthrough()),
		hasReturns: flag,
	})
	.passthrough();
