import type { ArchivedRun } from '../stream/archivedRun';
import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import type { AlertFacts } from './alertFacts';
import { causeOfFailure } from './causeOfFailure';
import { failureText } from './failureText';
import { goodSince } from './goodSince';
import { isoOf } from './isoOf';
import type { RunsOf } from './runsByWorkflow';
import { toldNow } from './toldNow';

/** As long a failed run is left to the message that n8n itself brings of it, so that one failure is not told by both. */
const YOUNG_MS = 2 * 60_000;
/** A failed run that nobody told within this time, as while n8n was down, is history. */
const HISTORY_MS = 86_400_000;

/** Runs that failed and of which n8n brought nothing: their causes once, also where it goes well again since. */
export function alertsOfFailedRuns(
	facts: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	{ workflow, workflowName, runs }: RunsOf,
): ProblemMessage[] {
	const { now, settings } = facts;
	const fresh = new Map<string, { run: ArchivedRun; at: number }>();
	for (const run of runs.filter(({ failed }) => failed)) {
		const at = Date.parse(run.at);
		if (now - at < YOUNG_MS || now - at > HISTORY_MS) continue;
		const { cause } = causeOfFailure(workflow, workflowName, run.failedBecause, '');
		const before = known.get(cause);
		const isTold = before !== undefined && (before.over === '' || Date.parse(before.over) >= at);
		if (!isTold && !fresh.has(run.failedBecause)) fresh.set(run.failedBecause, { run, at });
	}
	return [...fresh].map(([key, { run, at }]) => {
		const cause = causeOfFailure(workflow, workflowName, key, '');
		const isOver = goodSince(runs, at);
		const said = failureText(cause, { run, at, isOver }, settings.zone);
		return toldNow(facts, cause, said, isOver ? isoOf(now) : '');
	});
}
