import type { Problem } from '../problem';
import type { Books, ExistingSalesOrder } from './books';
import { salesOrdersWithKey } from './importKey';
import type { PlannedOrder } from './orderPlan';

/**
 * The decision for an order that is in SnelStart already: nothing is created. Two sales orders for one web order
 * are both left alone and told; the oldest counts. Null when it is not there.
 */
export function existingOrder(
	importKey: string,
	books: Books,
): (Pick<PlannedOrder, 'outcome' | 'problems' | 'existing'> & { outcome: 'exists' }) | null {
	const found = salesOrdersWithKey(importKey, books);
	if (found.length === 0) return null;
	const [{ id, number, customerId }] = found;
	const customer = books.customers.find((candidate) => candidate.id === customerId);
	return {
		outcome: 'exists',
		problems: found.length > 1 ? [duplicates(importKey, found)] : [],
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
