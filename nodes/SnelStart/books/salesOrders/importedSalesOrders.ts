import { DateTime } from 'luxon';

import { orderIdInKey } from '../../../../domain/books/creditKey';
import { touchesOf } from '../../../../domain/follow/touches';
import type { BookedOrder } from '../../../../domain/stream/bookedOrder';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { bookedOrderOf } from './bookedOrderOf';

/** Which sales orders were made of web orders. */
export interface ImportedWanted {
	/** What import keys begin with. */
	prefixes: readonly string[];
	/** Days of changes to look back. */
	lookBackDays: number;
}

/**
 * Sales orders that carry an import key, changed within the look back. All that changed are read: the times of the others
 * tell which ones somebody has touched.
 */
export async function importedSalesOrders(
	client: SnelStartClient,
	{ prefixes, lookBackDays }: ImportedWanted,
): Promise<BookedOrder[]> {
	const since = snelStartTime(DateTime.now().minus({ days: lookBackDays }).toISO() ?? '');
	const rows = await readRows(client, since);
	const touches = touchesOf(
		rows.map(({ id, nummer, modifiedOn }) => ({ id, number: nummer, modifiedOn })),
	);
	return rows
		.flatMap((row) => {
			const orderId = orderIdInKey(prefixes, row.betalingskenmerk ?? '');
			return orderId === null
				? []
				: [bookedOrderOf(row, orderId, touches.get(row.id) ?? 'unknown')];
		})
		.sort((a, b) => a.salesOrderNumber - b.salesOrderNumber);
}

async function readRows(client: SnelStartClient, since: string): Promise<WireSalesOrder[]> {
	const changed = await client.salesOrders.changedSince(since, (order) => order);
	return changed ?? (await client.salesOrders.all());
}
