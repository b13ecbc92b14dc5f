import { DateTime } from 'luxon';
import type { WireSalesOrder } from '../../api/types';
import type { SnelStartClient } from '../../transport/client';
import { atOrAfter } from '../../transport/odata';
import { findSalesOrdersByImportKeys, SALES_ORDERS } from '../../transport/salesOrders';
import type { Created } from './twins';

const OVERLAP_MINUTES = 15;

/**
 * All sales orders that carry a key this run created. Orders changed since are read by the page, on SnelStart's own
 * clock; the ones just created prove that page to be whole. Otherwise the keys are asked for in batches.
 *
 * @param elapsedMs time since the run looked the keys up: another run's twin may be that much older
 */
export async function readBack(
	client: SnelStartClient,
	created: readonly Created[],
	elapsedMs: number,
): Promise<WireSalesOrder[]> {
	const since = earliest(created);
	if (since) {
		const from = since.minus({ minutes: OVERLAP_MINUTES, milliseconds: elapsedMs });
		const filter = atOrAfter('ModifiedOn', from.toFormat("yyyy-MM-dd'T'HH:mm:ss"));
		const result = await client.reader.filtered<WireSalesOrder>(SALES_ORDERS, filter);
		if ('rows' in result && holdsAll(result.rows, created)) return result.rows;
	}
	const keys = created.map(({ importKey }) => importKey);
	const [knownKey] = keys;
	return await findSalesOrdersByImportKeys(client.reader, keys, { knownKey });
}

function earliest(created: readonly Created[]): DateTime | null {
	const moments = created.map(({ order }) =>
		DateTime.fromISO(order.modifiedOn ?? '', { zone: 'utc' }),
	);
	if (moments.length === 0 || moments.some(({ isValid }) => !isValid)) return null;
	return DateTime.min(...moments) ?? null;
}

const holdsAll = (rows: readonly WireSalesOrder[], created: readonly Created[]): boolean => {
	const ids = new Set(rows.map(({ id }) => id));
	return created.every(({ order }) => ids.has(order.id));
};
