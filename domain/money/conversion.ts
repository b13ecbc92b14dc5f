import { microsOf, type Micros, type Cents } from './cents';

/** Divides amounts of one currency by what one unit of the other costs in it. */
export interface Conversion {
	/** An amount in millionths, half away from zero. */
	micros(amount: Micros): Micros;
	/** An amount in millionths as whole cents, rounded once. */
	cents(amount: Micros): Cents;
}

/** Null when the rate is no positive number. */
export function conversionBy(rateText: string): Conversion | null {
	const rate = microsOf(rateText);
	if (rate === null || rate <= 0) return null;
	return {
		micros: (amount) => divided(amount, rate, 1),
		cents: (amount) => divided(amount, rate, 10_000),
	};
}

/** amount / rate in units of `step` millionths; whole numbers throughout, as the product is beyond a double. */
function divided(amount: Micros, rate: Micros, step: number): number {
	const dividend = BigInt(Math.abs(amount)) * 1_000_000n;
	const divisor = BigInt(rate) * BigInt(step);
	const rounded = Number((2n * dividend + divisor) / (2n * divisor));
	return rounded === 0 ? 0 : Math.sign(amount) * rounded;
}
