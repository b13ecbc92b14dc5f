import type { PlannedOrder } from '../stream/plannedOrder';
import type { TriedOrder } from '../stream/setUpAdvice';

/** A planned order in a row for a person, without the name of its customer. */
export const triedOrder = (order: PlannedOrder): TriedOrder => ({
	orderId: order.orderId,
	reference: order.reference,
	placedAt: order.placedAt,
	outcome: order.wouldBeCreated ? 'create' : order.outcome,
	total: order.totals.shop,
	reason: order.problems.map(({ message, fix }) => `${message}. ${fix}`).join(' '),
});
