import type { ProblemMessage } from '../stream/toldProblem';
import { toldNow } from './toldNow';
import type { Cause } from './cause';
import type { AlertFacts } from './alertFacts';
import { digest } from './digest';
import { alertOfFailure } from './alertOfFailure';
import { alertOfSilence } from './alertOfSilence';
import { alertsOfFailedRuns } from './alertsOfFailedRuns';
import { alertsOfMatters } from './alertsOfMatters';
import { knownCauses } from './knownCauses';
import { recoveries } from './recoveries';
import { runsByWorkflow } from './runsByWorkflow';
import { NOTHING_KNOWN } from './silenceText';

const NOTHING: Cause = {
	cause: 'nothing-known',
	code: 'nothing-known',
	about: '',
	workflow: '',
	workflowName: '',
};

/**
 * What is to be told, and what is to be noted of what was told before. Each cause is told once until it is over, and
 * once more where it comes back: what was told is all that is known from look to look, so that losing it costs a
 * message and nothing else.
 */
export function whatToTell(facts: AlertFacts): ProblemMessage[] {
	const known = knownCauses(facts.told);
	const groups = runsByWorkflow(facts.runs, facts.now);
	if (facts.failure !== null) return [alertOfFailure(facts, facts.failure, known, groups)];
	const over = recoveries(facts, known, groups);
	for (const row of over) known.set(row.cause, row);
	const isNews = groups.length === 0 && known.get(NOTHING.cause)?.over !== '';
	const fresh = [
		...(isNews ? [toldNow(facts, NOTHING, NOTHING_KNOWN)] : []),
		...groups.flatMap((group) => [
			...alertsOfFailedRuns(facts, known, group),
			...alertOfSilence(facts, known, group),
			...alertsOfMatters(facts, known, group),
		]),
	];
	for (const row of fresh) known.set(row.cause, row);
	return [...over, ...fresh, ...digest(facts, known, groups)];
}
