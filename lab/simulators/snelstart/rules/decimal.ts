/** Exact decimal arithmetic on bigint, so that no total of the simulator depends on float noise. */

/** A value as a whole number of 10^-SCALE. */
export type Decimal = bigint;

const SCALE = 12;
const ONE = 10n ** BigInt(SCALE);

/** Reads a JSON number exactly as it is written. */
export function decimal(value: number): Decimal {
	const [mantissa, exponent = '0'] = value.toString().toLowerCase().split('e');
	const [whole, fraction = ''] = mantissa.replace('-', '').split('.');
	const shift = SCALE - fraction.length + Number(exponent);
	const digits = BigInt(whole + fraction);
	const size = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
	return mantissa.startsWith('-') ? -size : size;
}

/** Product of two decimals. */
export function times(a: Decimal, b: Decimal): Decimal {
	return divideRounded(a * b, ONE);
}

/** Quotient of two decimals. */
export function over(a: Decimal, b: Decimal): Decimal {
	return divideRounded(a * ONE, b);
}

/** Part of an amount: `percentOf(200, 21)` is 42. */
export function percentOf(amount: Decimal, percentage: Decimal): Decimal {
	return divideRounded(amount * percentage, 100n * ONE);
}

/** Rounds half away from zero to a number of decimals. */
export function rounded(value: Decimal, decimals: number): Decimal {
	const step = 10n ** BigInt(SCALE - decimals);
	return divideRounded(value, step) * step;
}

/** Back to a JSON number. */
export function toNumber(value: Decimal): number {
	const sign = value < 0n ? '-' : '';
	const text = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
	return Number(`${sign}${text.slice(0, -SCALE)}.${text.slice(-SCALE)}`);
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
	const negative = numerator < 0n !== denominator < 0n;
	const top = numerator < 0n ? -numerator : numerator;
	const bottom = denominator < 0n ? -denominator : denominator;
	const quotient = (top * 2n + bottom) / (bottom * 2n);
	return negative ? -quotient : quotient;
}
