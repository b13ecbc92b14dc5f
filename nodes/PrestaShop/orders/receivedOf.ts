import { decimalOfMicros, microsOf } from '../../../domain/money/cents';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/**
 * What the shop booked as received for an order whose state says paid. PrestaShop adds up payments by reference and
 * books them on one order of a cart that was split, so those orders are taken together. Nothing is said where an
 * amount cannot be read, nor of a split cart that was paid by bank: with the state of the second order PrestaShop takes the
 * payment of the first for its payment, so that all of them together have what the dearest costs, and the states tell.
 */
export function receivedOf(
	order: ShopRow,
	{ states, related }: Pick<OrderTables, 'states' | 'related'>,
): Pick<WebOrder, 'received'> {
	const stateOf = (row: ShopRow) => states.get(text(row, 'current_state'));
	if (!stateOf(order)?.paid) return {};
	const others = (related.byReference.get(text(order, 'reference')) ?? []).filter(
		(row) => text(row, 'id') !== text(order, 'id'),
	);
	if (others.some((row) => stateOf(row)?.final)) return {};
	const amount = sumOf('total_paid_real', [order, ...others]);
	const due = sumOf('total_paid_tax_incl', [order, ...others]);
	const dues = [order, ...others].map((row) => microsOf(text(row, 'total_paid_tax_incl')));
	const isSplit = others.length > 0 && amount !== due && amount === Math.max(...dues.map(Number));
	const allPaid = others.every((row) => stateOf(row)?.paid);
	if (isSplit && allPaid) return {};
	return amount === null || due === null
		? {}
		: { received: { amount: decimalOfMicros(amount), due: decimalOfMicros(due) } };
}

function sumOf(field: string, rows: readonly ShopRow[]): number | null {
	const amounts = rows.map((row) => microsOf(text(row, field)));
	return amounts.reduce(
		(sum, amount) => (sum === null || amount === null ? null : sum + amount),
		0,
	);
}
