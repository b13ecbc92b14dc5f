import { problemWording } from './problemWording';
import { worded } from './wording';
import type { Problem } from './problem';
import { cutText } from './text';

const LIKE = worded('The same as for: ', 'Hetzelfde als bij: ');
const MOST = 80;

/** Whether an advice only names the problem whose advice it shares: where all of them stand together it says nothing. */
export const sharesAdvice = ({ fix }: Pick<Problem, 'fix'>): boolean => fix.startsWith(LIKE.en);

/**
 * The problems of one order as a person reads them: what is to be done for several is told with the first of them, and
 * the others name that one, wherever they are read.
 */
export function adviceOnce(problems: readonly Problem[]): Problem[] {
	const firstOf = new Map<string, Problem>();
	return problems.map((problem) => {
		const first = firstOf.get(problem.fix);
		if (first !== undefined && !sharesAdvice(problem)) {
			const { en, nl } = problemWording(first).message;
			return {
				...problem,
				fix: `${LIKE.en}${cutText(en, MOST)}`,
				fixNl: `${LIKE.nl}${cutText(nl, MOST)}`,
			};
		}
		firstOf.set(problem.fix, problem);
		return problem;
	});
}
