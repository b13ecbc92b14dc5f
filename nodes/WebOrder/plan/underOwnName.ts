import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { namedAs } from '../../../domain/words/planSetting';
import type { Problem } from '../../../domain/words/problem';

/** The plan with each advice naming this node as the workflow does, where somebody gave it another name. */
export function underOwnName(plan: PlannedOrder, nodeName: string): PlannedOrder {
	const own = (problem: Problem): Problem => ({
		...problem,
		fix: namedAs(problem.fix, nodeName),
		...(problem.fixNl === undefined ? {} : { fixNl: namedAs(problem.fixNl, nodeName) }),
	});
	return {
		...plan,
		problems: plan.problems.map(own),
		...(plan.notices ? { notices: plan.notices.map(own) } : {}),
	};
}
