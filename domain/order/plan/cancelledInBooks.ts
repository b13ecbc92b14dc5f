import type { ExistingSalesOrder } from '../../books/books';
import { creditKeyOf, WHOLE_ORDER } from '../../books/creditKey';
import { importKeyOf } from '../../books/importKey';
import type { AlsoRecognise } from '../../books/keyScheme';
import type { SalesOrderIndex } from '../../books/salesOrderIndex';
import { centsOf } from '../../money/cents';
import type { CancelledInBooks } from '../../stream/fence';
import type { EndedOrder } from '../read/endedOrders';
import { ofOtherLink } from './ofOtherLink';

/**
 * Web orders that the shop cancelled, refunded or saw fail, and whose sales order still stands in SnelStart without an
 * invoice: it keeps goods off the web stock, and somebody may send them. Nothing is deleted for that: a person decides.
 * One that was credited as a whole is settled. One that another link made is looked for where none is under a key of ours.
 *
 * @param prefixes every prefix an import key of this run may have
 */
export function cancelledInBooks(
	orders: readonly EndedOrder[],
	prefixes: readonly string[],
	also: AlsoRecognise,
	salesOrders: SalesOrderIndex,
): CancelledInBooks[] {
	const isOpen = ({ importKey, invoiced }: ExistingSalesOrder): boolean =>
		invoiced !== true &&
		!(importKey !== '' && salesOrders.withKey(creditKeyOf(importKey, WHOLE_ORDER)).length > 0);
	return orders.flatMap((order) => {
		const keys = [...new Set(prefixes)].map((prefix) => importKeyOf(prefix, order.id));
		const own = keys.flatMap((key) => salesOrders.withKey(key).slice(-1));
		const found = own.length > 0 ? own : ofOthers(order, keys[0] ?? '', also, salesOrders);
		return found
			.filter(isOpen)
			.map(({ number }) => ({ orderId: order.id, salesOrderNumber: number }));
	});
}

/** Sales orders that another link made of it: a mark and the reference or total agree. */
function ofOthers(
	order: EndedOrder,
	importKey: string,
	also: AlsoRecognise,
	salesOrders: SalesOrderIndex,
): ExistingSalesOrder[] {
	const { reference, paidIncl } = order;
	const evidence = { reference, totals: [centsOf(paidIncl)], isCustomer: () => false };
	return ofOtherLink(order, importKey, evidence, also, salesOrders).own;
}
