import type { Wording } from '../words/wording';

/** What a message says. */
export interface Said {
	subject: Wording;
	text: Wording;
}
