import type { DecimalText } from '../money/decimalText';
import type { Language } from '../words/wording';

/** An amount as the language writes it: 12.34 in English, 12,34 in Dutch. */
export const numberedText = (language: Language, amount: DecimalText): string =>
	language === 'nl' ? amount.replace('.', ',') : amount;
