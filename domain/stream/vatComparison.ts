import type { DecimalText } from '../money/decimalText';

/** VAT of one rate on both sides, in euros. */
export interface VatComparison {
	rate: DecimalText;
	shop: DecimalText;
	snelStart: DecimalText;
}
