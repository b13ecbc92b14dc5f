import type { NewsList } from '../stream/reportRows';
import type { Problem } from '../words/problem';

/** What is compared: an order by its problems, anything else by all that it says. */
interface Row {
	orderId?: string;
	problems?: ReadonlyArray<Pick<Problem, 'code' | 'message'>>;
	new?: boolean;
	since?: string;
}

/** The lists of a report whose rows may be news. */
export const NEWS_LISTS: readonly NewsList[] = [
	'blocked',
	'waiting',
	'failed',
	'findings',
	'notices',
	'cancelledInBooks',
	'orderChanges',
	'stockToLookAt',
];

/** Members that say nothing of the matter itself: the same again in Dutch, and whether it was told before. */
const BESIDE = {
	new: undefined,
	since: undefined,
	messageNl: undefined,
	fixNl: undefined,
	summaryNl: undefined,
	proposalNl: undefined,
	whyNotNl: undefined,
};

/** What a row tells, as one text. The days that payment is late grow of themselves and are no news. */
export function told(row: Row): string {
	if (row.problems === undefined) return JSON.stringify({ ...row, ...BESIDE });
	const problems = row.problems.map(({ code, message }) =>
		code === 'payment-overdue' ? code : `${code} ${message}`,
	);
	return JSON.stringify([row.orderId, ...problems]);
}
