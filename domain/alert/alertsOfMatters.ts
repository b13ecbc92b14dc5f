import { ALL_ORDERS_FAILED } from '../report/failureCause';
import { mattersIn } from '../report/matterCauses';
import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import { toldNow } from './toldNow';
import type { Cause } from './cause';
import type { AlertFacts } from './alertFacts';
import { matterKey } from './matterKey';
import { mattersText, matterText } from './matterText';
import type { RunsOf } from './runsByWorkflow';

/** As many matters of one run have a message each; more share one. */
const MOST_SINGLE = 5;

/**
 * What calls somebody since the newest run, each once until a run no longer tells it. That no order could be imported is
 * one cause, and not one for each order.
 */
export function alertsOfMatters(
	facts: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	{ workflow, workflowName, runs: [newest] }: RunsOf,
): ProblemMessage[] {
	const isOneCause = newest.failedBecause === ALL_ORDERS_FAILED;
	const fresh = mattersIn(newest.matters)
		.filter(([what]) => !(isOneCause && what === 'failed'))
		.map(
			(matter): Cause => ({
				cause: matterKey(workflow, matter),
				code: 'matter',
				about: matter.join('|'),
				workflow,
				workflowName,
			}),
		)
		.filter(({ cause }) => known.get(cause)?.over !== '');
	if (fresh.length <= MOST_SINGLE) {
		return fresh.map((cause) => toldNow(facts, cause, matterText(cause, newest, facts.settings)));
	}
	const all = mattersText(fresh, newest, facts.settings);
	return fresh.map((cause, place) => toldNow(facts, cause, place === 0 ? all : null));
}
