import type { DecimalText } from '../money/decimalText';
import type { Language } from '../words/wording';

/** An amount in a cell of a page or a table, as a spreadsheet of the language reads it: 1234.50 in English, 1234,50 in Dutch. */
export const numberedText = (language: Language, amount: DecimalText): string =>
	language === 'nl' ? amount.replace('.', ',') : amount;
