import type { RateShare } from './rateShare';

/** Amounts of parts per VAT rate, highest rate first. */
export function sumPerRate(parts: readonly RateShare[]): RateShare[] {
	const sums = new Map<number, RateShare>();
	for (const { rate, incl, excl } of parts) {
		const sum = sums.get(rate) ?? { rate, incl: 0, excl: 0 };
		sums.set(rate, { rate, incl: sum.incl + incl, excl: sum.excl + excl });
	}
	return [...sums.values()].sort((a, b) => b.rate - a.rate);
}
