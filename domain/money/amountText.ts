import type { Language } from '../words/wording';
import type { DecimalText } from './decimalText';

const AMOUNT = /^(-?)(\d{1,12})(\.\d{1,12})?$/;
const WHOLE = { en: new Intl.NumberFormat('en-US'), nl: new Intl.NumberFormat('nl-NL') };

/** An amount as people read it in a language: 1,234.50 in English, 1.234,50 in Dutch; what is no amount stays as it is. */
export function amountText(language: Language, amount: DecimalText): string {
	const read = AMOUNT.exec(amount);
	if (!read) return amount;
	const [, sign, whole, fraction = ''] = read;
	const point = language === 'nl' ? ',' : '.';
	return `${sign}${WHOLE[language].format(Number(whole))}${fraction.replace('.', point)}`;
}
