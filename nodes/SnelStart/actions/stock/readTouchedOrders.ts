import type { SnelStartClient } from '../../books/snelStartClient';
import { readAgainFrom } from '../../../../domain/stock/cursorTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

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
	{ salesOrders }: SnelStartClient,
	cursor: string,
): Promise<TouchedOrder[] | null> {
	return await salesOrders.changedSince(readAgainFrom(cursor), touchedOrderOf);
}

const touchedOrderOf = ({ id, modifiedOn, regels }: WireSalesOrder): TouchedOrder => ({
	id,
	modifiedOn,
	articleIds: (regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []),
});
