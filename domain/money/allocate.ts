import type { Cents } from './cents';

/**
 * Divides an amount over weights by largest remainder: the parts always add up to `total`, and each is within
 * a cent of its exact share. Earlier parts win ties. Negative weights count as none; without any weight all goes to the first.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
	const shares = weights.map((weight) => BigInt(Math.max(0, Math.round(weight))));
	const sum = shares.reduce((all, share) => all + share, 0n);
	if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0));
	const size = BigInt(Math.abs(total));
	const parts = shares.map((share) => Number((size * share) / sum));
	const remainders = shares.map((share, index) => ({ index, rest: (size * share) % sum }));
	const missing = Math.abs(total) - parts.reduce((all, part) => all + part, 0);
	remainders
		.sort((a, b) => Number(b.rest - a.rest))
		.slice(0, missing)
		.forEach(({ index }) => (parts[index] += 1));
	return parts.map((part) => (part === 0 ? 0 : Math.sign(total) * part));
}
