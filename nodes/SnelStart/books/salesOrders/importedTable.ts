import { DateTime } from 'luxon';

import { salesOrderTable } from '../../../../domain/books/salesOrderTable';
import type { SalesOrderTable } from '../../../../domain/stream/salesOrderTable';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { existingSalesOrderOf } from './existingSalesOrderOf';

/**
 * Which web orders are in SnelStart, by the sales orders that carry an import key and changed within the look back. Empty
 * where SnelStart does not tell what changed: each order then goes through the stream.
 */
export async function importedTable(
	client: SnelStartClient,
	lookBackDays: number,
): Promise<SalesOrderTable> {
	const since = DateTime.now().minus({ days: lookBackDays });
	const found = await client.salesOrders.changedSince(snelStartTime(since.toISO()), told);
	return salesOrderTable((found ?? []).map(existingSalesOrderOf));
}

/** What is kept of a sales order while many are read. */
const told = (order: WireSalesOrder): WireSalesOrder => ({ ...order, regels: [] });
