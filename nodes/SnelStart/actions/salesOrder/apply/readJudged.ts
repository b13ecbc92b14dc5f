import type { SnelStartClient } from '../../../books/snelStartClient';
import { markOf } from '../../../books/salesOrders/bookedOrderOf';
import { SnelStartError } from '../../../client/snelStartError';
import type { WireSalesOrder } from '../../../wire/wireSalesOrder';
import type { Stop } from '../import/stop';

/** A sales order just before it is written: as it was judged, gone, otherwise than judged, or nobody knows. */
export type Judged =
	| { found: 'same' | 'other'; row: WireSalesOrder }
	| { found: 'gone' | 'unknown' };

/** Reads a sales order and holds it against the mark of what was judged. */
export async function readJudged(
	client: SnelStartClient,
	id: string,
	mark: string,
	stop: Stop,
): Promise<Judged> {
	try {
		const row = await client.salesOrders.byId(id);
		if (row === null) return { found: 'gone' };
		return { found: markOf(row) === mark ? 'same' : 'other', row };
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return { found: 'unknown' };
	}
}
