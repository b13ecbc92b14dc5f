import type { ArchivedOrder } from '../../stream/archivedOrder';
import { bookedHash } from '../bookedHash';
import { allDifferences, differencesOf } from '../differencesOf';
import type { FollowCase } from '../followCase';
import { isProcessed, whyNotOurs, whyTouched } from '../whyTouched';

/** The last document status in which nothing has been done with a sales order. */
const UNTOUCHED_STATUS = 'Order';

/**
 * Why a sales order stays though its run is undone; '' where it may go: nobody has touched it, it says what was booked
 * by the hash of the archive, or else by what would be booked today, and its web order will come again.
 *
 * @param row of the archive; null without one
 */
export function whyStays(one: FollowCase, row: ArchivedOrder | null): string {
	const { booked, shop, credits } = one;
	const isOfRow =
		row === null || (row.importKey === booked.importKey && row.orderId === booked.orderId);
	if (!isOfRow) return 'the archive remembers it as that of another web order';
	if (shop.final !== null) {
		return `the web order is "${shop.stateName}" in the shop and would not be imported again: follow it up instead`;
	}
	if (booked.status !== UNTOUCHED_STATUS || isProcessed(booked)) {
		return `it is processed (${booked.invoiced ? 'invoiced' : booked.status})`;
	}
	if (credits.length > 0) return `sales order ${credits[0].number} credits (part of) it`;
	if (booked.touch === 'seen') return 'somebody has changed it after it was made';
	const notOurs = whyNotOurs(one);
	if (notOurs !== '') return notOurs;
	if (row !== null && row.bookedHash !== '') {
		return bookedHash(booked) === row.bookedHash ? '' : 'it is not as it was booked';
	}
	const [difference] = allDifferences(differencesOf(one));
	return (
		whyTouched(one) ||
		(difference === undefined
			? ''
			: `it is not as it would be booked: ${difference.what} ${difference.books}, in the shop ${difference.shop}`)
	);
}
