import type { SnelStartClient } from '../../books/snelStartClient';
import { readAgainFrom } from '../../../../domain/stock/cursorTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS } from '../../books/salesOrders/salesOrders';
import { atOrAfter } from '../../odata/equalsText';
import { isSince } from './readChangedArticles';

/** A sales order, whatever its template, whose document or lines changed. */
export interface TouchedOrder {
	id: string;
	modifiedOn: string | null;
	articleIds: string[];
}

/**
 * Sales orders that changed since the cursor: an order that is processed, corrected or invoiced changes the stock of its
 * articles without their own time of change necessarily moving. Null when SnelStart does not honour the question.
 */
export async function readTouchedOrders(
	{ reader }: SnelStartClient,
	cursor: string,
): Promise<TouchedOrder[] | null> {
	const from = readAgainFrom(cursor);
	const read = await reader.obeyed<WireSalesOrder, TouchedOrder>(
		SALES_ORDERS,
		atOrAfter('ModifiedOn', from),
		{ obeys: ({ modifiedOn }) => isSince(modifiedOn, from), keep: touchedOrderOf },
	);
	return 'refused' in read ? null : read.rows;
}

const touchedOrderOf = ({ id, modifiedOn, regels }: WireSalesOrder): TouchedOrder => ({
	id,
	modifiedOn,
	articleIds: (regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []),
});
