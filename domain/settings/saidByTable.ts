import type { Country } from '../books/books';
import { nearestPayment, paidBy } from './nearestPayment';
import type { SettingRule } from './planSettings';
import { ruleFits, type RuledOrder } from './ruleFits';

/**
 * What the table says of one setting for an order: the first row that fits and says something of it; of rows for a
 * payment method one that names the module goes before one that names the method. Null where no row says anything.
 *
 * @param valueOf what a row says; null or undefined for nothing
 */
export function saidByTable<Row extends Pick<SettingRule, 'by' | 'is'>, Value>(
	rows: readonly Row[],
	order: RuledOrder,
	valueOf: (row: Row) => Value | null | undefined,
	countries: readonly Country[] = [],
): Value | null {
	const saying = rows.filter(
		(row) => (valueOf(row) ?? null) !== null && ruleFits(row, order, countries),
	);
	const methodOf = ({ by, is }: Row) => (by === 'payment' ? is : null);
	const [first] = nearestPayment(saying, methodOf, paidBy(order));
	return first === undefined ? null : (valueOf(first) ?? null);
}
