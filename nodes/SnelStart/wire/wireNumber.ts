import { type Cents, centsOf, decimalOfCents } from '../../../domain/money/cents';
import type { DecimalText } from '../../../domain/money/decimalText';
import { priceOf } from '../../../domain/money/priceOf';
import type { Quantity } from '../../../domain/stream/quantity';

/** A number of SnelStart: JSON number, on some older gateways a decimal text. */
export type WireNumber = number | string;

/** Ten-thousandths of a euro. */
const PRICE_UNITS = 10_000;

/** Whole cents of an amount of SnelStart; null when it sent none. */
export const wireCents = (amount: WireNumber | null | undefined): Cents | null =>
	amount === null || amount === undefined ? null : centsOf(String(amount));

/** An amount of SnelStart in euros to the cent; null when it sent none. */
export function wireAmount(amount: WireNumber | null | undefined): DecimalText | null {
	const cents = wireCents(amount);
	return cents === null ? null : decimalOfCents(cents);
}

/** A price of SnelStart with its up to four decimals; "0.00" when it sent none. */
export const wirePrice = (price: WireNumber | null | undefined): DecimalText =>
	priceOf(Math.round(wireQuantity(price) * PRICE_UNITS));

/** A quantity of SnelStart with its up to four decimals; null for anything that is no number. */
export function readableQuantity(quantity: unknown): Quantity | null {
	const isNumber = typeof quantity === 'number' && Number.isFinite(quantity);
	const isText = typeof quantity === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(quantity.trim());
	return isNumber || isText ? wireQuantity(quantity) : null;
}

/** A quantity of SnelStart with its up to four decimals; 0 when it sent none. */
export const wireQuantity = (quantity: WireNumber | null | undefined): Quantity => {
	const value = Number(quantity ?? 0);
	return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0;
};
