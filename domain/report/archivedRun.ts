import { centsIn, decimalOfCents } from '../money/cents';
import type { ArchivedRun } from '../stream/archivedRun';
import type { RunReport } from '../stream/runReport';
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
	const turnover = report.created.reduce((sum, { total }) => sum + centsIn(total), 0);
	return {
		kind: 'archivedRun',
		...run,
		administration: report.administration,
		shop: report.shop,
		headline: report.headline,
		attention: report.attention,
		failed: report.failedBecause.length > 0,
		created: orders.created,
		waiting: orders.waiting,
		blocked: orders.blocked,
		notImported: orders.failed,
		turnover: decimalOfCents(turnover),
		stockChanged: stock?.onlyReport ? 0 : (stock?.changed ?? 0),
		failedBecause: report.failedBecause.length > 0 ? failureCause(report.failedBecause[0]) : '',
		matters: JSON.stringify(matterCauses(report)),
		open: openMatters(report, earlier, run.at),
	};
}
