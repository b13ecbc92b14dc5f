import type { Wording } from '../../../../domain/words/wording';

/** What a refusal of SnelStart means and what to do about it. */
export type Advice = Readonly<Record<string, Wording>>;

type Said = readonly [code: string, en: string, nl: string];

/** Advice by SnelStart's code (foutcode), in both languages. */
export const advice = (...said: readonly Said[]): Advice =>
	Object.fromEntries(said.map(([code, en, nl]) => [code, { en, nl }]));
