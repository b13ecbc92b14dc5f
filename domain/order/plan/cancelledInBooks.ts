import type { ExistingSalesOrder } from '../../books/books';
import { importKeyOf } from '../../books/importKey';
import type { CancelledInBooks } from '../../stream/fence';

/**
 * Web orders that the shop cancelled, refunded or saw fail, and whose sales order still stands in SnelStart without an
 * invoice: it keeps goods off the web stock, and somebody may send them. Nothing is deleted for that: a person decides.
 *
 * @param prefixes every prefix an import key of this run may have
 */
export function cancelledInBooks(
	orderIds: readonly string[],
	prefixes: readonly string[],
	salesOrders: readonly ExistingSalesOrder[],
): CancelledInBooks[] {
	const open = new Map(
		salesOrders
			.filter(({ invoiced }) => invoiced !== true)
			.map(({ importKey, number }) => [importKey, number]),
	);
	return orderIds.flatMap((orderId) =>
		[...new Set(prefixes)].flatMap((prefix) => {
			const salesOrderNumber = open.get(importKeyOf(prefix, orderId));
			return salesOrderNumber === undefined ? [] : [{ orderId, salesOrderNumber }];
		}),
	);
}
