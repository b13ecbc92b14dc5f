import type { Problem } from './problem';

const ABOVE = 'The same as above.';

/** The problems of one order as a person reads them, one after another: what is to be done for several is told once. */
export function adviceOnce(problems: readonly Problem[]): Problem[] {
	const told = new Set<string>();
	return problems.map((problem) => {
		const isTold = told.has(problem.fix);
		told.add(problem.fix);
		return isTold ? { ...problem, fix: ABOVE } : problem;
	});
}
