/** One thing said in both languages that people read here. */
export interface Wording {
	en: string;
	nl: string;
}

export type Language = keyof Wording;

/** The same words with others around them, in both languages. */
export const worded = (en: string, nl: string): Wording => ({ en, nl });
