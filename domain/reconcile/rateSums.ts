import { centsIn, type Cents } from '../money/cents';
import type { RateAmount } from '../stream/shopSale';

/** Cents with VAT by rate ("21"), '' where the rate is not known. */
export type RateSums = ReadonlyMap<string, Cents>;

export const nothing = (): RateSums => new Map();

export const sumsOf = (parts: readonly RateAmount[]): RateSums =>
	added(...parts.map(({ rate, amount }) => new Map([[rate, centsIn(amount)]])));

/** Sums of several, without rates that come to nothing. */
export function added(...several: RateSums[]): RateSums {
	const all = new Map<string, Cents>();
	for (const sums of several) {
		for (const [rate, cents] of sums) all.set(rate, (all.get(rate) ?? 0) + cents);
	}
	return new Map([...all].filter(([, cents]) => cents !== 0));
}

export const negated = (sums: RateSums): RateSums =>
	new Map([...sums].map(([rate, cents]) => [rate, -cents]));

export const totalOf = (sums: RateSums): Cents =>
	[...sums.values()].reduce((sum, cents) => sum + cents, 0);
