import { ALL_ORDERS_FAILED } from '../report/failureCause';
import type { Cause } from './cause';

/**
 * The failure of a workflow as a cause.
 *
 * @param key what `failureCause` makes of its reason
 * @param node name of the node that failed; '' where nobody says
 */
export const causeOfFailure = (
	workflow: string,
	workflowName: string,
	key: string,
	node: string,
): Cause => ({
	cause: `failed|${workflow}|${key}`,
	code: key === ALL_ORDERS_FAILED ? 'all-orders-failed' : 'workflow-failed',
	about: node,
	workflow,
	workflowName,
});
