import { z } from 'zod';

import { bookedQuantitySchema } from './bookedQuantitySchema';
import { orderedQuantitySchema } from './orderedQuantitySchema';
import { giftCardPaidSchema } from './giftCardPaidSchema';
import { orderTotalsSchema } from './orderTotalsSchema';
import {
	amount,
	flag,
	identifier,
	idOrNull,
	numberOrNull,
	problems,
	textOrEmpty,
	words,
} from './readable';
import { vatComparisonSchema } from './vatComparisonSchema';

/** An imported order as stock and report need it. One that is in SnelStart names its sales order. */
export const importedOrderSchema = z
	.object({
		kind: z.literal('importedOrder'),
		outcome: z.enum(['created', 'exists', 'waiting', 'blocked', 'failed']),
		orderId: identifier,
		importKey: textOrEmpty,
		reference: words,
		shopName: words,
		placedAt: words,
		stateName: words,
		summary: words,
		customerName: words,
		cardName: words.default(''),
		problems: problems.default([]),
		notices: problems.default([]),
		holdsStock: flag,
		quantities: z.array(orderedQuantitySchema),
		byOtherLink: flag.optional(),
		booked: z.array(bookedQuantitySchema).optional(),
		bookedHash: words.optional(),
		salesOrderId: idOrNull.default(null),
		salesOrderNumber: numberOrNull.default(null),
		customerNumber: numberOrNull.default(null),
		totals: orderTotalsSchema.optional(),
		bookedDifference: amount.default('0.00'),
		vat: z.array(vatComparisonSchema).default([]),
		giftCard: giftCardPaidSchema.optional(),
	})
	.passthrough()
	.refine(
		({ outcome, salesOrderId, seal }) =>
			seal === undefined ||
			salesOrderId !== null ||
			(outcome !== 'created' && outcome !== 'exists'),
		{
			path: ['salesOrderId'],
			message: 'is empty, though the order is said to be in SnelStart',
		},
	);
