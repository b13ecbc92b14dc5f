import { centsIn } from '../money/cents';
import type { ArchivedRun } from '../stream/archivedRun';
import type { RunReport } from '../stream/runReport';
import type { DayOfRuns } from './dayOfRuns';
import { daysOfRuns, MOST_DAYS } from './daysOfRuns';
import { openSince } from './openMatters';

type Earlier = Pick<ArchivedRun, 'days'> | null;

/**
 * The days of the archive with the run of the report in them, oldest first.
 *
 * @param open the matters that are open now, as `openMatters` writes them
 */
export function daysWithRun(report: RunReport, earlier: Earlier, open: string): DayOfRuns[] {
	const day = report.run.at.slice(0, 10);
	const days = daysOfRuns(earlier?.days ?? '', day);
	const before = days.find((one) => one.day === day);
	const { seconds } = report.run;
	const today = {
		day,
		runs: (before?.runs ?? 0) + 1,
		failed: (before?.failed ?? 0) + (report.failedBecause.length > 0 ? 1 : 0),
		orders: (before?.orders ?? 0) + report.counts.orders.created,
		turnover: (before?.turnover ?? 0) + turnoverOf(report),
		open: openSince({ open }).size,
		seconds: (before?.seconds ?? 0) + Math.round(seconds ?? 0),
		timed: (before?.timed ?? 0) + (seconds === null ? 0 : 1),
	};
	return [...days.filter((one) => one.day !== day), today].slice(-MOST_DAYS);
}

/** What the orders that the report lists as created come to in the shop, in cents. */
export const turnoverOf = ({ created }: Pick<RunReport, 'created'>): number =>
	created.reduce((sum, { shopTotal }) => sum + centsIn(shopTotal), 0);
