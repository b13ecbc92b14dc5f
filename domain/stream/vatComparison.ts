import type { DecimalText } from '../money/decimalText';
import type { Cents } from '../money/cents';

/** VAT of one rate on both sides, in cents. */
export interface VatComparison {
	rate: DecimalText;
	shop: Cents;
	snelStart: Cents;
}
