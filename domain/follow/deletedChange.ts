import { creditKeyOf, WHOLE_ORDER } from '../books/creditKey';
import type { BookedOrder } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import { worded } from '../words/wording';
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
		what: worded(
			'the web order was deleted in the shop',
			'de weborder is in de webwinkel verwijderd',
		),
		proposal: worded(
			`Look whether it was sold. If not, delete sales order (verkooporder) ${booked.salesOrderNumber}, or credit it with payment reference (betalingskenmerk) ${key}. If it was, put ${booked.orderId} in 'Leave Alone'`,
			`Kijk of hij is verkocht. Zo niet, verwijder dan verkooporder ${booked.salesOrderNumber}, of crediteer hem met betalingskenmerk ${key}. Zo ja, zet ${booked.orderId} dan in 'Leave Alone'`,
		),
		whyNot: worded(
			'nothing tells why the order is gone from the shop',
			'nergens blijkt waarom de order uit de webwinkel is verdwenen',
		),
	});
}
