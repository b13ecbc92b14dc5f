import { decimalOfCents, type Cents } from '../money/cents';
import type { RateSides, SalesCell, TwoSides } from '../stream/reconciliation';
import type { RateSums } from './rateSums';

/** What one order comes to, where and how it counts. */
export interface Counted {
	day: string;
	method: string;
	shop: RateSums;
	books: RateSums;
}

export const twoSides = (shop: Cents, books: Cents): TwoSides => ({
	shop: decimalOfCents(shop),
	snelStart: decimalOfCents(books),
	difference: decimalOfCents(shop - books),
});

/** Both sides of each rate, the highest first and the unknown one last. */
export function rateSides(shop: RateSums, books: RateSums): RateSides[] {
	const rates = [...new Set([...shop.keys(), ...books.keys()])].sort(byRate);
	return rates.map((rate) => ({ rate, ...twoSides(shop.get(rate) ?? 0, books.get(rate) ?? 0) }));
}

const byRate = (a: string, b: string): number => Number(b || -1) - Number(a || -1);

/** Sums by period, payment method and rate, in that order. */
export function cellsOf(
	counted: readonly Counted[],
	periodOf: (day: string) => string,
): SalesCell[] {
	const cells = new Map<
		string,
		{ period: string; method: string; rate: string; shop: Cents; books: Cents; orders: number }
	>();
	for (const { day, method, shop, books } of counted) {
		for (const rate of new Set([...shop.keys(), ...books.keys()])) {
			const period = periodOf(day);
			const key = JSON.stringify([period, method, rate]);
			const cell = cells.get(key) ?? { period, method, rate, shop: 0, books: 0, orders: 0 };
			cell.shop += shop.get(rate) ?? 0;
			cell.books += books.get(rate) ?? 0;
			cell.orders += 1;
			cells.set(key, cell);
		}
	}
	return [...cells.values()]
		.sort(
			(a, b) =>
				compared(a.period, b.period) || compared(a.method, b.method) || byRate(a.rate, b.rate),
		)
		.map(({ period, method, rate, shop, books, orders }) => ({
			period,
			method,
			rate,
			...twoSides(shop, books),
			orders,
		}));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
