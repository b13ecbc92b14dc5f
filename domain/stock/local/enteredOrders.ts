import type { ImportedOrder } from '../../stream/importedOrder';
import type { LocalStock } from '../../stream/localStock';
import { isKeyLineOf, keyIn } from './keyLine';

/**
 * Web orders by what the local SnelStart has of them: one that somebody entered there `exists`, and counts by its sales
 * order alone; any other waits to be entered, and its goods are kept back.
 */
export function enteredOrders(
	orders: readonly ImportedOrder[],
	rows: readonly LocalStock[],
): ImportedOrder[] {
	const entered = rows.filter(({ what }) => what === 'order');
	return orders.map((order): ImportedOrder => {
		const heading = `Order ${order.reference || order.orderId}`;
		const row = entered.find(({ web_order: line }) => isKeyLineOf(line ?? '', order));
		if (row === undefined) {
			return {
				...order,
				outcome: 'waiting',
				waitingReasonNl: 'nog niet ingevoerd in de lokale SnelStart',
				summary: `${heading}: not entered in the local SnelStart yet, its goods are kept back`,
			};
		}
		return {
			...order,
			outcome: 'exists',
			importKey: keyIn(row.web_order ?? ''),
			salesOrderId: String(row.sales_order ?? ''),
			salesOrderNumber: row.sales_order,
			summary: `${heading}: is sales order ${row.sales_order ?? '?'} in the local SnelStart`,
		};
	});
}
