import { failureCause } from '../report/failureCause';
import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import type { WorkflowFailure } from '../stream/workflowFailure';
import type { AlertFacts } from './alertFacts';
import { causeOfFailure } from './causeOfFailure';
import { failureText } from './failureText';
import { hasRecovered } from './hasRecovered';
import { isoOf } from './isoOf';
import { messageOf } from './messageOf';
import type { RunsOf } from './runsByWorkflow';
import { toldNow } from './toldNow';

/** What is to be told of a failure that n8n brings: a message where its cause is new, else that it was seen once more. */
export function alertOfFailure(
	facts: AlertFacts,
	failure: WorkflowFailure,
	known: ReadonlyMap<string, ToldProblem>,
	groups: readonly RunsOf[],
): ProblemMessage {
	const { now, settings } = facts;
	const { workflow, workflowName, node, message, runId } = failure;
	const own = groups.find((group) => group.workflow === workflow);
	const archived = own?.runs.find((run) => run.runId === runId && run.failedBecause !== '');
	const key = archived?.failedBecause ?? failureCause(message);
	const cause = causeOfFailure(workflow, workflowName, key, node);
	const before = known.get(cause.cause);
	if (before?.over === '' && !hasRecovered(before, own, now)) {
		return { ...before, seen: isoOf(now), ...messageOf(null, settings.language) };
	}
	return toldNow(facts, cause, failureText(cause, { failure, at: now }, settings.zone));
}
