import type { MaybeNew, NewsList, ReportRows } from '../stream/reportRows';
import type { RunReport } from '../stream/runReport';
import { isOpen } from './changedOrder';
import type { Problem } from '../words/problem';

/** What is compared: an order by its problems, anything else by all that it says. */
interface Row {
	orderId?: string;
	problems?: ReadonlyArray<Pick<Problem, 'code' | 'message'>>;
	new?: boolean;
}

/** What a row tells, as one text. The days that payment is late grow of themselves and are no news. */
function told(row: Row): string {
	if (row.problems === undefined) return JSON.stringify({ ...row, new: undefined });
	const problems = row.problems.map(({ code, message }) =>
		code === 'payment-overdue' ? code : `${code} ${message}`,
	);
	return JSON.stringify([row.orderId, ...problems]);
}

/**
 * Rows that say of themselves whether they stood in the report of the run before. Without that report all are new,
 * and so is a row that it left out because its list was too long.
 */
export function withNews<R extends object>(
	list: NewsList,
	rows: readonly R[],
	earlier: RunReport | null,
): Array<MaybeNew<R>> {
	const known = new Set((earlier?.[list] ?? []).map(told));
	return rows.map((row) => ({ ...row, new: !known.has(told(row)) }));
}

/** Orders that wait as they should, articles the shop does not sell and notices are everyday matters and call nobody. */
export function hasNews(rows: ReportRows, brokeOff: boolean, earlier: RunReport | null): boolean {
	const calling = [
		...rows.blocked,
		...rows.failed,
		...rows.findings,
		...rows.cancelledInBooks,
		...rows.orderChanges.filter(isOpen),
		...rows.waiting.filter(({ problems }) => problems.length > 0),
		...rows.stockToLookAt.filter(({ status }) => status !== 'unknown'),
	];
	return brokeOff || earlier === null || calling.some((row) => row.new);
}
