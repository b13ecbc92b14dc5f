import { amountText } from './amountText';
import type { DecimalText } from './decimalText';

/** Amount in millionths of a euro: PrestaShop writes six decimals. Exact as a number up to nine billion. */
export type Micros = number;

const DECIMAL = /^([+-]?)(\d{1,9})(?:\.(\d{1,12}))?$/;
/** Millionths in a cent. */
export const MICROS_PER_CENT = 10_000;

/** Reads "12.345678" exactly, digits after the sixth decimal are cut. Null when the text is no decimal number. */
export function microsOf(text: string): Micros | null {
	const match = DECIMAL.exec(text.trim());
	if (!match) return null;
	const [, sign, whole, fraction = ''] = match;
	const micros = Number(whole) * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, '0'));
	return sign === '-' && micros !== 0 ? -micros : micros;
}

/** Rounds a quotient of whole numbers half away from zero, as PrestaShop's default and SnelStart do. */
export function roundDivide(dividend: number, divisor: number): number {
	const sign = dividend < 0 !== divisor < 0 ? -1 : 1;
	const [large, by] = [Math.abs(dividend), Math.abs(divisor)];
	const rest = large % by;
	const rounded = (large - rest) / by + (rest * 2 >= by ? 1 : 0);
	return rounded === 0 ? 0 : sign * rounded;
}

/** Whole cents of an amount in millionths, half away from zero. */
export function centsOfMicros(micros: Micros): Cents {
	return roundDivide(micros, MICROS_PER_CENT);
}

/** Whole cents of a decimal text, half away from zero. Null when the text is no decimal number. */
export function centsOf(text: string): Cents | null {
	const micros = microsOf(text);
	return micros === null ? null : centsOfMicros(micros);
}

/** The decimal text of an amount in millionths, "12.345678". */
export function decimalOfMicros(micros: Micros): string {
	const size = Math.abs(micros);
	const fraction = String(size % 1_000_000).padStart(6, '0');
	return `${micros < 0 ? '-' : ''}${Math.floor(size / 1_000_000)}.${fraction}`;
}

/** The decimal text of an amount in cents, "12.34". */
export function decimalOfCents(cents: Cents): string {
	return decimalOfMicros(cents * MICROS_PER_CENT).slice(0, -4);
}

/** Nothing, as decimal text. */
export const NO_AMOUNT: DecimalText = '0.00';

/** Amount in cents for people: "€ 1,234.56". */
export const euros = (cents: Cents): string => `€ ${amountText('en', decimalOfCents(cents))}`;

/** The same in Dutch: "€ 1.234,56". */
export const eurosNl = (cents: Cents): string => `€ ${amountText('nl', decimalOfCents(cents))}`;

/** An amount in cents of any currency for people: "USD 12.34". */
export const amountIn = (iso: string, cents: Cents): string =>
	`${signOf(iso)} ${amountText('en', decimalOfCents(cents))}`;

/** The same in Dutch: "USD 12,34". */
export const amountInNl = (iso: string, cents: Cents): string =>
	`${signOf(iso)} ${amountText('nl', decimalOfCents(cents))}`;

const signOf = (iso: string): string => (iso === 'EUR' || iso === '' ? '€' : iso);

/** Whole cents of an amount that travelled as decimal text; throws a RangeError where the text is none. */
export function centsIn(text: DecimalText): Cents {
	const cents = centsOf(text);
	if (cents === null) throw new RangeError(`"${text}" is no amount in euros`);
	return cents;
}

/** The same where the amount may be unknown. */
export const centsOrNull = (text: DecimalText | null): Cents | null =>
	text === null ? null : centsIn(text);

/** Amount in whole euro cents. */
export type Cents = number;
