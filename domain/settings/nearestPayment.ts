import type { WebOrder } from '../stream/webOrder';
import { fitsPattern } from '../words/fitsPattern';
import { withoutSuffix } from './paymentNames';

/** Texts that a payment goes by in a table, the nearest first. */
export type PaidBy = ReadonlyArray<readonly string[]>;

/** An order by the module that took its payment, and then by what the method is called, since names age and modules stay. */
export const paidBy = ({ payment: { module, name } }: Pick<WebOrder, 'payment'>): PaidBy => [
	[module],
	[name, withoutSuffix(name)],
];

/**
 * Rows of a table that are for a payment, in their order, and those that are for something else. Of rows for a payment method
 * one that names the module goes before one that names the method, and `*` alone is for what no other row is for.
 *
 * @param methodOf the payment method a row is for; null for a row that is for something else
 */
export function nearestPayment<Row>(
	rows: readonly Row[],
	methodOf: (row: Row) => string | null,
	by: PaidBy,
): Row[] {
	const ranked = rows.map((row) => {
		const method = methodOf(row);
		return { row, rank: method === null ? null : rankOf(method, by) };
	});
	const nearest = Math.min(...ranked.map(({ rank }) => rank ?? Infinity));
	return ranked
		.filter(({ rank }) => rank === null || (rank === nearest && rank < Infinity))
		.map(({ row }) => row);
}

/** How near a row comes to a payment: 0 for the nearest, Infinity for one that is not for it. */
export function rankOf(method: string, by: PaidBy): number {
	const found = by.findIndex((texts) =>
		texts.some((text) => text.trim() !== '' && fitsPattern(method, text)),
	);
	if (found < 0) return Infinity;
	return /^[\s*]+$/.test(method) ? by.length : found;
}
