import { worded, type Wording } from '../words/wording';

/** Sentences below one another, in both languages. */
export const inLines = (lines: readonly Wording[]): Wording =>
	worded(lines.map(({ en }) => en).join('\n'), lines.map(({ nl }) => nl).join('\n'));
