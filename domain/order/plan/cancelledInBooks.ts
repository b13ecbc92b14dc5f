import type { ExistingSalesOrder } from '../../books/books';
import { creditKeyOf, WHOLE_ORDER } from '../../books/creditKey';
import { importKeyOf } from '../../books/importKey';
import type { CancelledInBooks } from '../../stream/fence';

/**
 * Web orders that the shop cancelled, refunded or saw fail, and whose sales order still stands in SnelStart without an
 * invoice: it keeps goods off the web stock, and somebody may send them. Nothing is deleted for that: a person decides.
 * One that was credited as a whole is settled.
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
	const keys = new Set(salesOrders.map(({ importKey }) => importKey));
	const isCredited = (key: string) => keys.has(creditKeyOf(key, WHOLE_ORDER));
	return orderIds.flatMap((orderId) =>
		[...new Set(prefixes)].flatMap((prefix) => {
			const key = importKeyOf(prefix, orderId);
			const salesOrderNumber = open.get(key);
			return salesOrderNumber === undefined || isCredited(key)
				? []
				: [{ orderId, salesOrderNumber }];
		}),
	);
}
