import type { Quantity } from '../stream/quantity';

/** A quantity in ten-thousandths, as a whole number: SnelStart keeps four decimals, floats do not. */
export type Units = number;

export const UNITS_PER_PIECE = 10_000;

/** Reads a quantity of SnelStart; null when it is no number, so that nobody computes on with NaN. */
export function unitsOf(quantity: Quantity): Units | null {
	if (typeof quantity !== 'number') return null;
	const units = Math.round(quantity * UNITS_PER_PIECE);
	return Number.isSafeInteger(units) ? units + 0 : null;
}

/** The same quantity as a plain number with at most four decimals. */
export const quantityOf = (units: Units): Quantity => units / UNITS_PER_PIECE + 0;

/** Rounds down to whole pieces, also below zero (-2.5 becomes -3). */
export const wholePieces = (units: Units): Units =>
	floorDivide(units, UNITS_PER_PIECE) * UNITS_PER_PIECE;

/** Exact floor of a quotient of whole numbers; plain division may round up to the next whole number. */
export function floorDivide(dividend: number, divisor: number): number {
	const rest = ((dividend % divisor) + divisor) % divisor;
	return (dividend - rest) / divisor + 0;
}

/** Product of two quantities, rounded up at the fifth decimal: what goes off stock is never counted too small. */
export function multiplyUp(a: Units, b: Units): Units {
	const scale = BigInt(UNITS_PER_PIECE);
	return Number((BigInt(a) * BigInt(b) + scale - 1n) / scale);
}

/** A percentage of a quantity that is not below zero, rounded down at the fifth decimal. */
export function shareOf(units: Units, percentage: number): Units {
	if (percentage >= 100) return units;
	const share = BigInt(Math.max(0, Math.floor(percentage * UNITS_PER_PIECE)));
	return Number((BigInt(units) * share) / BigInt(100 * UNITS_PER_PIECE));
}
