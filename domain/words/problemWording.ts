import type { Problem } from './problem';
import { worded, type Wording } from './wording';

/** What a problem says, in both languages; an item of an earlier version has English alone, which then stands for both. */
export const problemWording = ({
	message,
	messageNl = message,
	fix,
	fixNl = fix,
}: Pick<Problem, 'message' | 'messageNl' | 'fix' | 'fixNl'>): Record<
	'message' | 'fix',
	Wording
> => ({
	message: worded(message, messageNl),
	fix: worded(fix, fixNl),
});
