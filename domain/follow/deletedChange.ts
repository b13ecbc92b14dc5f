import { creditKeyOf, WHOLE_ORDER } from '../books/creditKey';
import type { BookedOrder } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import { changeOf } from './changeOf';
import type { BookedCredit } from './followCase';
import { overCreditedChange } from './overCreditedChange';

/**
 * An order that the shop does not have any more. Nothing tells why, so it is only told. Null where its sales order was
 * credited as a whole, and came to nothing.
 */
export function deletedChange(
	booked: BookedOrder,
	credits: readonly BookedCredit[],
): OrderChange | null {
	const key = creditKeyOf(booked.importKey, WHOLE_ORDER);
	if (credits.some(({ importKey }) => importKey === key)) {
		return overCreditedChange(booked, credits, null);
	}
	return changeOf(booked, null, {
		change: 'deleted',
		what: 'the web order was deleted in the shop',
		proposal: `Look whether it was sold. If not, delete sales order (verkooporder) ${booked.salesOrderNumber}, or credit it with payment reference (betalingskenmerk) ${key}. If it was, put ${booked.orderId} in 'Leave Alone'`,
		whyNot: 'nothing tells why the order is gone from the shop',
	});
}
