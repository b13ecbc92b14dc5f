import type { Problem } from './problem';
import { problemWording } from './problemWording';
import { joined, type Wording } from './wording';

/** The message of a problem with more words behind it, in both languages. */
export const furtherSaid = (
	problem: Problem,
	between: string,
	further: Wording,
): Required<Pick<Problem, 'message' | 'messageNl'>> => {
	const { en, nl } = joined([problemWording(problem).message, further], between);
	return { message: en, messageNl: nl };
};
