/** One thing said in both languages that people read here. */
export interface Wording {
	en: string;
	nl: string;
}

export type Language = keyof Wording;

/** Something told to people; text alone where it came of a node that knows one language. */
export type Told = Wording | string;

export const inBoth = (told: Told): Wording => (typeof told === 'string' ? asItIs(told) : told);

/** The same words with others around them, in both languages. */
export const worded = (en: string, nl: string): Wording => ({ en, nl });

/** What is read the same in both languages: a name, an amount, a text of somebody else. */
export const asItIs = (text: string): Wording => worded(text, text);

/** A number as it is written in the language: 2.5 in English, 2,5 in Dutch. */
export const numberIn = (language: Language, value: number): string =>
	language === 'nl' ? String(value).replace('.', ',') : String(value);

/** Several wordings as one text in each language. */
export const joined = (wordings: readonly Wording[], between: string): Wording => ({
	en: wordings.map(({ en }) => en).join(between),
	nl: wordings.map(({ nl }) => nl).join(between),
});
