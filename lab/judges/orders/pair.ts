import type { Row } from '../../simulators/prestashop/types';
import { millionths, type Millionths, type Percentage } from './millionths';

/** An amount with and without VAT. */
export interface Pair {
	incl: Millionths;
	excl: Millionths;
}

export const NOTHING: Pair = { incl: 0n, excl: 0n };

/** Adds to what stands at a rate. */
export function add(to: Map<Percentage, Pair>, rate: Percentage, pair: Pair): void {
	const sum = to.get(rate) ?? NOTHING;
	to.set(rate, plus(sum, pair));
}

export const plus = (a: Pair, b: Pair): Pair => ({ incl: a.incl + b.incl, excl: a.excl + b.excl });

export const minus = (a: Pair, b: Pair): Pair => ({ incl: a.incl - b.incl, excl: a.excl - b.excl });

/** Total of a line of the shop. */
export const linePair = (row: Row): Pair => ({
	incl: millionths(row.total_price_tax_incl),
	excl: millionths(row.total_price_tax_excl),
});

/** A total of an order, such as total_shipping. */
export const pairOf = (order: Row, name: string): Pair => ({
	incl: millionths(order[`${name}_tax_incl`] ?? '0'),
	excl: millionths(order[`${name}_tax_excl`] ?? '0'),
});
