import type { Problem } from '../words/problem';
import type { Wording } from '../words/wording';

/** A problem of an article or product in both languages. */
export const assortmentProblem = (
	code: Problem['code'],
	message: Wording,
	fix: Wording,
	value?: string,
): Problem => ({
	code,
	message: message.en,
	messageNl: message.nl,
	fix: fix.en,
	fixNl: fix.nl,
	...(value === undefined ? {} : { value }),
});
