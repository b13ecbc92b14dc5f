import type { Cents } from '../money/cents';
import type { DecimalText } from '../money/decimalText';

/** Cents as decimal text in euros, for reports: 1205 becomes "12.05". */
export function decimalOf(cents: Cents): DecimalText {
	const size = Math.abs(cents);
	const text = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
	return cents < 0 ? `-${text}` : text;
}
