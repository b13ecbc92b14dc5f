import type { Problem } from './problem';
import { worded, type Wording } from './wording';

/** What a problem says happened, in both languages; one of an earlier version has English alone. */
export const messageOf = ({
	message,
	messageNl = message,
}: Pick<Problem, 'message' | 'messageNl'>): Wording => worded(message, messageNl);
