import type { Problem } from './problem';
import { problemTitle } from './problemTitle';
import { worded, type Wording } from './wording';

/** What a problem says, as an item tells it. */
type Told = Pick<Problem, 'code' | 'message' | 'messageNl' | 'fix' | 'fixNl'>;

/**
 * What a problem says, in both languages. Where it has no Dutch of its own, as in an item of an earlier version, its
 * title stands before what it says.
 */
export function problemWording(problem: Told): Record<'message' | 'fix', Wording> {
	const { code, message, fix } = problem;
	const { messageNl = `${problemTitle(code).nl}: ${message}`, fixNl = fix } = problem;
	return { message: worded(message, messageNl), fix: worded(fix, fixNl) };
}
