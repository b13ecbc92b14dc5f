import type { BookedWhole } from '../../../../domain/follow/compare/compareOrders';
import { wireAmount } from '../../wire/wireNumber';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { bookedOrderOf } from './bookedOrderOf';

/** A sales order of whatever web order, with its total without VAT and its day. */
export const bookedWholeOf = (wire: WireSalesOrder): BookedWhole => ({
	booked: bookedOrderOf(wire, '', 'unknown'),
	totalExcl: wireAmount(wire.totaalExclusiefBtw),
	day: (wire.datum ?? '').slice(0, 10),
});
