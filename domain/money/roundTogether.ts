import { centsOfMicros, type Micros, type Cents } from './cents';

/**
 * Rounds amounts to cents so that together they are `total`, where that takes no more than rounding an amount
 * with more than two decimals the other way (PrestaShop's round type "total" keeps six decimals per line).
 * Otherwise each is rounded on its own.
 */
export function roundTogether(amounts: readonly Micros[], total: Cents): Cents[] {
	const rounded = amounts.map(centsOfMicros);
	const gap = total - rounded.reduce((sum, cents) => sum + cents, 0);
	const step = Math.sign(gap);
	const movable = amounts
		.map((amount, index) => ({ index, lost: (amount - rounded[index] * 10_000) * step }))
		.filter(({ lost }) => lost > 0)
		.sort((a, b) => b.lost - a.lost);
	if (movable.length < Math.abs(gap)) return rounded;
	movable.slice(0, Math.abs(gap)).forEach(({ index }) => (rounded[index] += step));
	return rounded;
}
