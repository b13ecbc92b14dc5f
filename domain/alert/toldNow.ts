import type { ProblemMessage } from '../stream/toldProblem';
import type { AlertFacts } from './alertFacts';
import type { Cause } from './cause';
import { isoOf } from './isoOf';
import { messageOf } from './messageOf';
import type { Said } from './said';

/**
 * A row that is told now for the first time.
 *
 * @param said null where a message before it says it with its own
 * @param over when it was over, ISO 8601; left out while it is open
 */
export function toldNow(
	{ now, settings: { language } }: AlertFacts,
	{ cause, code, about, workflow, workflowName }: Cause,
	said: Said | null,
	over = '',
): ProblemMessage {
	const at = isoOf(now);
	return {
		kind: 'toldProblem',
		...{ cause, code, about, workflow, workflowName },
		...{ told: at, seen: at, over },
		...messageOf(said, language),
	};
}
