import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import { toldNow } from './toldNow';
import type { Cause } from './cause';
import type { AlertFacts } from './alertFacts';
import { dueMs } from './dueMs';
import type { RunsOf } from './runsByWorkflow';
import { silenceText } from './silenceText';

/** Intervals without a run that are one too many. */
const MISSED = 2;
/** Times between runs that tell how often a workflow runs, where they are more than one by hand. */
const FEWEST_GAPS = 3;
const MOST_GAPS = 20;

/** A workflow that no longer runs: its archive is that old, and n8n brought no failure of it either. */
export function alertOfSilence(
	facts: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	group: RunsOf,
): ProblemMessage[] {
	const { now, settings } = facts;
	const { workflow, workflowName, runs } = group;
	const cause: Cause = {
		...{ cause: `nothing-ran|${workflow}`, code: 'nothing-ran', about: '' },
		...{ workflow, workflowName },
	};
	if (known.get(cause.cause)?.over === '') return [];
	const failures = [...known.values()]
		.filter((row) => row.workflow === workflow && row.code === 'workflow-failed')
		.map(({ seen }) => Date.parse(seen) || 0);
	const last = Math.max(Date.parse(runs[0].at), ...failures);
	const intervalMs = Math.max(settings.intervalMs, usualGap(group));
	if (dueMs(last, now, settings.hours, settings.zone) <= MISSED * intervalMs) return [];
	return [toldNow(facts, cause, silenceText(cause, last, intervalMs, settings.zone))];
}

/** The middle one of the times between the newest runs: a workflow that runs less often than another is not silent. */
function usualGap({ runs }: RunsOf): number {
	const moments = runs.slice(0, MOST_GAPS + 1).map(({ at }) => Date.parse(at));
	const gaps = moments.slice(1).map((moment, place) => moments[place] - moment);
	if (gaps.length < FEWEST_GAPS) return 0;
	return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)];
}
