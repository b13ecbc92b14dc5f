import type { Problem } from './problem';
import type { Wording } from './wording';

/** The message of a problem with more words behind it, in both languages. */
export const furtherSaid = (
	{ message, messageNl = message }: Pick<Problem, 'message' | 'messageNl'>,
	between: string,
	{ en, nl }: Wording,
): Required<Pick<Problem, 'message' | 'messageNl'>> => ({
	message: `${message}${between}${en}`,
	messageNl: `${messageNl}${between}${nl}`,
});
