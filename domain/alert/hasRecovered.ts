import { mattersIn } from '../report/matterCauses';
import type { ArchivedRun } from '../stream/archivedRun';
import type { ToldProblem } from '../stream/toldProblem';
import { goodSince } from './goodSince';
import { matterKey } from './matterKey';
import type { RunsOf } from './runsByWorkflow';

/** A failure that did not come again within this time is over where no run tells that one went well. */
const QUIET_MS = 26 * 3_600_000;

/**
 * Whether a cause that was told is over: for a failure two runs in a row went well since, for silence a run was seen,
 * for a matter a whole run no longer tells it.
 *
 * @param own the runs of its workflow; without any nothing is known, and only a failure is taken to be over in time
 */
export function hasRecovered(row: ToldProblem, own: RunsOf | undefined, now: number): boolean {
	const seen = Date.parse(row.seen) || 0;
	if (own === undefined) {
		const isFailure = row.code === 'workflow-failed' || row.code === 'all-orders-failed';
		return isFailure && now - seen > QUIET_MS;
	}
	if (row.code === 'nothing-ran') return Date.parse(own.runs[0].at) > seen;
	if (row.code !== 'matter') return goodSince(own.runs, seen);
	const whole = own.runs.find(isWhole);
	return (
		whole !== undefined &&
		Date.parse(whole.at) > seen &&
		!mattersIn(whole.matters).some((matter) => matterKey(row.workflow, matter) === row.cause)
	);
}

/** A run that failed or broke off does not tell that something is over. */
const isWhole = ({ failed, matters }: ArchivedRun): boolean =>
	!failed && !mattersIn(matters).some(([, , codes]) => codes === 'broke-off');
