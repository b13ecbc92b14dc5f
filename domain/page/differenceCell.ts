import type { DecimalText } from '../money/decimalText';
import type { Language } from '../words/wording';
import { escaped } from './escaped';
import { numberedText } from './numberedText';
import type { Cell } from './pageTable';

/** A difference in euros, marked unless it is none; empty where nobody knows it. */
export const differenceCell = (language: Language, difference: DecimalText | null): Cell =>
	difference === null
		? ''
		: {
				html: escaped(numberedText(language, difference)),
				...(Number(difference) === 0 ? {} : { tone: 'off' as const }),
			};
