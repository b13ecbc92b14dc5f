import type { ExistingSalesOrder, RemovedSalesOrder } from '../../../../domain/books/books';
import type { ArchivedOrder } from '../../../../domain/stream/archivedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { mapConcurrently } from '../../../shared/mapConcurrently';
import { existingSalesOrderOf } from '../salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../snelStartClient';
import { isToBeJudged } from './ordersToRead';

const AT_ONCE = 4;

/**
 * Sales orders that an archive remembers of web orders which are to be made now, since none carries their import key:
 * each is asked for by its id, so that the absence of one is proven twice.
 *
 * @param archived rows of this administration, of which the newest for an import key holds
 */
export async function readRemoved(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	archived: readonly ArchivedOrder[],
	{
		keyOf,
		salesOrders,
	}: { keyOf(order: WebOrder): string; salesOrders: readonly ExistingSalesOrder[] },
): Promise<RemovedSalesOrder[]> {
	const inBooks = new Set(salesOrders.map(({ importKey }) => importKey));
	const rows = new Map([...archived].sort(byMoment).map((row) => [row.importKey, row] as const));
	const wanted = orders.filter(isToBeJudged).flatMap((order) => {
		const row = rows.get(keyOf(order));
		return row && isOf(row, order) && !inBooks.has(row.importKey) ? [row] : [];
	});
	return await mapConcurrently(wanted, AT_ONCE, async (row) => {
		const { importKey, orderId, salesOrderId, salesOrderNumber } = row;
		const found = await client.salesOrders.byId(salesOrderId);
		const now = found && existingSalesOrderOf(found);
		return { importKey, orderId, number: salesOrderNumber, now };
	});
}

const byMoment = (a: ArchivedOrder, b: ArchivedOrder): number => (a.at < b.at ? -1 : 1);

/** A shop that was set up anew gives out the same ids: the reference has to agree as well. */
const isOf = ({ orderId, reference, outcome }: ArchivedOrder, order: WebOrder): boolean =>
	outcome !== 'undone' && orderId === order.id && reference === order.reference;
