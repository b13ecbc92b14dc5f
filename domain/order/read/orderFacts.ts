import type { WebOrder } from '../../stream/webOrder';

/** What the shop tells of a web order, before anybody judged whether it may be imported. */
export type OrderFacts = Omit<
	WebOrder,
	'readiness' | 'readinessReason' | 'readinessReasonNl' | 'overdueDays'
>;
