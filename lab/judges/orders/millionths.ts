/** Amounts as whole millionths of a euro, in arithmetic of the judge's own: exact, and shared with nobody. */
export type Millionths = bigint;

/** Reads a decimal as either side writes it, text or JSON number; throws on anything else. */
export function millionths(value: unknown): Millionths {
	const text = typeof value === 'number' ? plain(value) : String(value ?? '');
	const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
	if (!parts || !/\d/.test(text)) throw new Error(`"${text}" is no amount`);
	const [, sign, whole, fraction = ''] = parts;
	const size = BigInt(`${whole}${fraction.slice(0, 6).padEnd(6, '0')}`);
	return sign === '-' ? -size : size;
}

const plain = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(6));

/** Quotient rounded to the nearest whole number, halves away from zero. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
	const negative = numerator < 0n !== denominator < 0n;
	const over = numerator < 0n ? -numerator : numerator;
	const under = denominator < 0n ? -denominator : denominator;
	const whole = over / under;
	const rounded = (over % under) * 2n >= under ? whole + 1n : whole;
	return negative ? -rounded : rounded;
}

/** Whole cents, halves away from zero. */
export const cents = (amount: Millionths): bigint => nearest(amount, 10_000n);

/** Percentage as whole thousandths: "21.000" is 21000n. */
export type Percentage = bigint;

export const percentage = (value: unknown): Percentage => millionths(value) / 1_000n;

/** VAT that comes on top of an amount, not rounded further than millionths. */
export const vatOnTop = (amount: Millionths, rate: Percentage): Millionths =>
	nearest(amount * rate, 100_000n);

/** VAT inside an amount that includes it. */
export const vatInside = (amount: Millionths, rate: Percentage): Millionths =>
	nearest(amount * rate, 100_000n + rate);

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

export const sumOf = (values: readonly bigint[]): bigint =>
	values.reduce((total, value) => total + value, 0n);

/** Cents as a person reads them: "€ -0.01". */
export const inEuros = (value: bigint): string =>
	`€ ${value < 0n ? '-' : ''}${absolute(value) / 100n}.${String(absolute(value) % 100n).padStart(2, '0')}`;

/** An amount in millionths as the shop writes it. */
export function decimalText(value: Millionths): string {
	const size = value < 0n ? -value : value;
	const text = `${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`;
	return value < 0n ? `-${text}` : text;
}
