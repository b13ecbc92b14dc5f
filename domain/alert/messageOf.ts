import type { ProblemMessage } from '../stream/toldProblem';
import type { Language } from '../words/wording';
import type { Said } from './said';

/** The texts of a message in one language; both '' where nobody has to hear of it. */
export const messageOf = (
	said: Said | null,
	language: Language,
): Pick<ProblemMessage, 'subject' | 'text'> => ({
	subject: said?.subject[language] ?? '',
	text: said?.text[language] ?? '',
});
