import type { DecimalText } from '../money/decimalText';

/** Totals with VAT of an order on both sides, in euros; null where SnelStart's is not known. */
export interface OrderTotals {
	shop: DecimalText;
	snelStart: DecimalText | null;
	/** SnelStart's total less the shop's. */
	difference: DecimalText | null;
}
