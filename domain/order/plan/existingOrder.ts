import { furtherCards } from '../../customer/recognise';
import type { Problem } from '../../words/problem';
import type { ExistingSalesOrder } from '../../books/books';
import type { IndexedBooks } from '../../books/indexedBooks';
import { salesOrdersWithKey } from '../../books/importKey';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';

/**
 * The decision for an order that is in SnelStart already: nothing is created. Two sales orders for one web order
 * are both left alone and told; the oldest counts. `customer` is set only when its card has others just like it.
 * Null when the order is not there.
 */
export function existingOrder(
	order: WebOrder,
	importKey: string,
	books: IndexedBooks,
	settings: PlanSettings,
): Pick<PlannedOrder, 'outcome' | 'problems' | 'existing' | 'customer'> | null {
	const found = salesOrdersWithKey(importKey, books);
	if (found.length === 0) return null;
	const [{ id, number, customerId }] = found;
	const customer = customerId === null ? undefined : books.customersById.get(customerId)?.[0];
	return {
		outcome: 'exists',
		problems: found.length > 1 ? [duplicates(importKey, found)] : [],
		customer: furtherCards(order, books, settings),
		existing: { id, number, customerNumber: customer?.number ?? null },
	};
}

function duplicates(importKey: string, salesOrders: readonly ExistingSalesOrder[]): Problem {
	const numbers = salesOrders.map(({ number }) => number).join(', ');
	return {
		code: 'duplicate-sales-order',
		message: `${salesOrders.length} sales orders (verkooporders) carry payment reference ${importKey}: ${numbers}`,
		fix: 'Look which one is right and delete the other in SnelStart.',
		field: 'betalingskenmerk',
		value: numbers,
	};
}
