import { fits } from './fits';
import { millionths } from './millionths';
import type { Case } from './case';

/** Whether the owner wants nothing of an order: it is named, or all of its products are and nothing remains to be paid. */
export function isLeftOut({
	order,
	shop,
	choices,
}: Pick<Case, 'order' | 'shop' | 'choices'>): boolean {
	const names = [String(order.id), String(order.reference)];
	if (choices.leftOutOrders.some((pattern) => names.some((name) => fits(pattern, name))))
		return true;
	const whole = shop.wholeLines(order);
	const isEmptied = whole.length > 0 && whole.every((row) => shop.isLeftOut(row));
	return isEmptied && millionths(order.total_paid_tax_incl) < 5_000n;
}
