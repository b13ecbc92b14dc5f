import type { Problem } from './problem';
import { cutText } from './text';

const LIKE = 'The same as for: ';
const MOST = 80;

/**
 * The problems of one order as a person reads them: what is to be done for several is told with the first of them, and
 * the others name that one, wherever they are read.
 */
export function adviceOnce(problems: readonly Problem[]): Problem[] {
	const firstOf = new Map<string, string>();
	return problems.map((problem) => {
		const first = firstOf.get(problem.fix);
		if (first !== undefined && !problem.fix.startsWith(LIKE)) {
			return { ...problem, fix: `${LIKE}${cutText(first, MOST)}` };
		}
		firstOf.set(problem.fix, problem.message);
		return problem;
	});
}
