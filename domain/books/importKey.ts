import type { ExistingSalesOrder } from './books';
import type { IndexedBooks } from './indexedBooks';

/**
 * The one thing that tells an imported order from a new one, stored as payment reference (betalingskenmerk).
 * It is made of the order id: PrestaShop gives split orders one shared reference.
 * Empty for an order without id, which is never looked up nor created.
 */
export function importKeyOf(prefix: string, orderId: string): string {
	const id = orderId.trim();
	return id === '' ? '' : `${prefix}${id}`;
}

/** Sales orders that already carry an import key, lowest number first. */
export function salesOrdersWithKey(
	importKey: string,
	{ salesOrderIndex }: Pick<IndexedBooks, 'salesOrderIndex'>,
): ExistingSalesOrder[] {
	if (importKey === '') return [];
	return [...salesOrderIndex.withKey(importKey)].sort((a, b) => a.number - b.number);
}
