/** Money as whole millionths (PrestaShop keeps six decimals). */
export type Micro = bigint;

const million = 1_000_000n;

/** Reads `16.52066` as millionths; throws on anything that is not a decimal number. */
export function micro(text: string | number): Micro {
	const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text).trim());
	if (!match) throw new Error(`"${text}" is not an amount.`);
	const [, sign, whole, fraction = ''] = match;
	const digits = fraction.padEnd(7, '0');
	const value = BigInt(whole) * million + BigInt(digits.slice(0, 6)) + (digits[6] >= '5' ? 1n : 0n);
	return sign === '-' ? -value : value;
}

/** Six decimals, as every amount in the webservice: `16.520660`. */
export function decimal(value: Micro): string {
	const size = value < 0n ? -value : value;
	const fraction = String(size % million).padStart(6, '0');
	return `${value < 0n ? '-' : ''}${size / million}.${fraction}`;
}

/** Half up (away from zero) to whole cents: PS_PRICE_ROUND_MODE 2. */
export const toCents = (value: Micro): Micro => divideHalfUp(value, 10_000n) * 10_000n;

export const times = (value: Micro, factor: Micro): Micro => divideHalfUp(value * factor, million);

/** value × part ÷ whole, 0 when the whole is 0. */
export const share = (value: Micro, part: Micro, whole: Micro): Micro =>
	whole === 0n ? 0n : divideHalfUp(value * part, whole);

/** Adds a percentage such as `21.000`. */
export const addPercent = (value: Micro, percent: Micro): Micro =>
	value + share(value, percent, 100n * million);

/** Takes out a percentage that is included. */
export const removePercent = (value: Micro, percent: Micro): Micro =>
	share(value, 100n * million, 100n * million + percent);

export const sum = (values: Micro[]): Micro => values.reduce((total, value) => total + value, 0n);

function divideHalfUp(value: bigint, by: bigint): bigint {
	const negative = value < 0n !== by < 0n;
	const [size, divisor] = [value < 0n ? -value : value, by < 0n ? -by : by];
	const quotient = (size * 2n + divisor) / (divisor * 2n);
	return negative ? -quotient : quotient;
}
