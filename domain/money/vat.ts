import { amountText } from './amountText';
import { microsOf, roundDivide, type Cents } from './cents';
import type { DecimalText } from './decimalText';

/** VAT percentage in thousandths of a per cent: 21 % is 21000. */
export type VatRate = number;

const WHOLE = 100_000;

/** Reads "21.000". Null when it is no percentage between 0 and 100. */
export function vatRateOfText(text: DecimalText): VatRate | null {
	const micros = microsOf(text);
	if (micros === null || micros < 0 || micros > 100_000_000) return null;
	return roundDivide(micros, 1000);
}

/** The shortest decimal text of a rate: "21", "5.5". */
export function vatRateText(rate: VatRate): DecimalText {
	return String(rate / 1000);
}

/** The same for people who read Dutch: "21", "5,5". */
export const vatRateNl = (rate: VatRate): string => amountText('nl', String(rate / 1000));

/** VAT that comes on top of an amount without VAT, to the cent. */
export function vatOnTop(excl: Cents, rate: VatRate): Cents {
	return roundDivide(excl * rate, WHOLE);
}

/** VAT that is inside an amount with VAT, to the cent. */
export function vatInside(incl: Cents, rate: VatRate): Cents {
	return roundDivide(incl * rate, WHOLE + rate);
}

/** Exact amount without VAT, not rounded: for weighing and checking, never for booking. */
export function exactExcl(incl: Cents, rate: VatRate): number {
	return (incl * WHOLE) / (WHOLE + rate);
}

/** True when an amount with and one without VAT can belong to this rate, `slack` cents of rounding allowed. */
export function ratePairs(incl: Cents, excl: Cents, rate: VatRate, slack: number): boolean {
	return Math.abs(incl - (excl * (WHOLE + rate)) / WHOLE) <= slack;
}
