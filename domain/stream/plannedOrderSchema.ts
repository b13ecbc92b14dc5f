import { z } from 'zod';

import { bookedQuantitySchema } from './bookedQuantitySchema';
import { giftCardPaidSchema } from './giftCardPaidSchema';
import { orderedQuantitySchema } from './orderedQuantitySchema';
import { orderTotalsSchema } from './orderTotalsSchema';
import { amount, flag, identifier, problems, readableNumber, textOrEmpty, words } from './readable';
import { salesOrderDraftSchema } from './salesOrderDraftSchema';
import { vatComparisonSchema } from './vatComparisonSchema';

const readPlan = z
	.object({
		kind: z.literal('plannedOrder'),
		outcome: z.enum(['create', 'exists', 'waiting', 'blocked']),
		orderId: identifier,
		importKey: textOrEmpty,
		reference: words,
		shopName: words,
		placedAt: words,
		stateName: words,
		summary: words,
		customerName: words,
		problems,
		notices: problems.default([]),
		holdsStock: flag,
		quantities: z.array(orderedQuantitySchema),
		byOtherLink: flag.optional(),
		booked: z.array(bookedQuantitySchema).optional(),
		customer: z
			.object({ action: z.enum(['use', 'create']), key: words, name: words })
			.passthrough()
			.nullable()
			.default(null),
		articles: z
			.array(z.object({ artikelcode: identifier, verkoopprijs: amount }).passthrough())
			.default([]),
		salesOrder: salesOrderDraftSchema.nullable().default(null),
		totals: orderTotalsSchema,
		bookedDifference: amount.default('0.00'),
		differenceCeiling: amount.optional(),
		vat: z.array(vatComparisonSchema).default([]),
		giftCard: giftCardPaidSchema.optional(),
		existing: z
			.object({ salesOrderId: identifier, salesOrderNumber: readableNumber })
			.passthrough()
			.nullable()
			.default(null),
	})
	.passthrough()
	.refine(({ outcome, existing }) => outcome !== 'exists' || existing !== null, {
		path: ['existing'],
		message: 'names no sales order, though the order is said to be in SnelStart',
	});

/** A node that fills in a member of every sales order gives one to orders that get none: nobody looks at it there. */
function withoutIdleDraft(item: unknown): unknown {
	const plan = item as { outcome?: unknown } | null;
	return typeof plan === 'object' && plan !== null && plan.outcome !== 'create'
		? { ...plan, salesOrder: null }
		: item;
}

/**
 * A plan as it can be carried out, and as stock and report take one that nobody carried out.
 * What SnelStart holds already names its sales order.
 */
export const plannedOrderSchema = z.preprocess(withoutIdleDraft, readPlan);
