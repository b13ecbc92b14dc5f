/** Members without which a planned order can be neither carried out nor told of. */
export const PLAN_MEMBERS = [
	'orderId',
	'importKey',
	'outcome',
	'problems',
	'quantities',
	'totals',
] as const;
