import { amountWording } from '../money/amountWording';
import { centsOf, decimalOfCents } from '../money/cents';
import type { DecimalText } from '../money/decimalText';
import type { Wording } from '../words/wording';

/** A total as each language writes it, in two decimals; one that is no amount as it was told. */
export function totalInWords(total: DecimalText): Wording {
	const cents = centsOf(total);
	const text = cents === null ? total : decimalOfCents(cents);
	return amountWording(text);
}
