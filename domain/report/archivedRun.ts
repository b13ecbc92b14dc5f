import { decimalOfCents } from '../money/cents';
import type { ArchivedRun } from '../stream/archivedRun';
import type { RunReport } from '../stream/runReport';
import { daysText } from './daysOfRuns';
import { daysWithRun, turnoverOf } from './daysWithRun';
import { failureCause } from './failureCause';
import { matterCauses } from './matterCauses';
import { openMatters } from './openMatters';

/** Which run it was, and when it was written down. */
type RunOf = Pick<ArchivedRun, 'runId' | 'workflow' | 'workflowName' | 'at'>;

/**
 * The row of the archive for a run that was reported.
 *
 * @param earlier the row of the run before; null: everything is open since this run
 */
export function archivedRun(
	report: RunReport,
	run: RunOf,
	earlier: ArchivedRun | null,
): ArchivedRun {
	const { orders, stock } = report.counts;
	const open = openMatters(report, earlier, run.at);
	return {
		kind: 'archivedRun',
		...run,
		administration: report.administration,
		shop: report.shop,
		headline: report.headline,
		headlineNl: report.headlineNl,
		attention: report.attention,
		failed: report.failedBecause.length > 0,
		created: orders.created,
		waiting: orders.waiting,
		blocked: orders.blocked,
		notImported: orders.failed,
		turnover: decimalOfCents(turnoverOf(report)),
		stockChanged: stock?.onlyReport ? 0 : (stock?.changed ?? 0),
		failedBecause: report.failedBecause.length > 0 ? failureCause(report.failedBecause[0]) : '',
		matters: JSON.stringify(matterCauses(report)),
		seconds: Math.round(report.run.seconds ?? 0),
		open,
		days: daysText(daysWithRun(report, earlier, open)),
	};
}
