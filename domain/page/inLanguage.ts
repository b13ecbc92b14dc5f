import type { Language, Wording } from '../words/wording';

/** Words by their names, in one of the languages. */
export const inLanguage = <Key extends string>(
	words: Record<Key, Wording>,
	language: Language,
): Record<Key, string> =>
	Object.fromEntries(
		Object.entries<Wording>(words).map(([key, wording]) => [key, wording[language]]),
	) as Record<Key, string>;
