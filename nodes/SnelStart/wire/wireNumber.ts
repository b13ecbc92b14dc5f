import { type Cents, centsOf } from '../../../domain/money/cents';
import type { Quantity } from '../../../domain/stream/quantity';

/** A number of SnelStart: JSON number, on some older gateways a decimal text. */
export type WireNumber = number | string;

/** Whole cents of an amount of SnelStart; null when it sent none. */
export const wireCents = (amount: WireNumber | null | undefined): Cents | null =>
	amount === null || amount === undefined ? null : centsOf(String(amount));

/** A quantity of SnelStart with its up to four decimals; 0 when it sent none. */
export const wireQuantity = (quantity: WireNumber | null | undefined): Quantity => {
	const value = Number(quantity ?? 0);
	return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0;
};
