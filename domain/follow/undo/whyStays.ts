import type { ArchivedOrder } from '../../stream/archivedOrder';
import { worded, type Wording } from '../../words/wording';
import { bookedHash } from '../bookedHash';
import { allDifferences, differencesOf } from '../differencesOf';
import { differenceWording } from '../differenceWording';
import type { FollowCase } from '../followCase';
import { isProcessed, statusInWords, whyNotOurs, whyTouched } from '../whyTouched';

/** The last document status in which nothing has been done with a sales order. */
const UNTOUCHED_STATUS = 'Order';

/**
 * Why a sales order stays though its run is undone; null where it may go: nobody has touched it, it says what was booked
 * by the hash of the archive, or else by what would be booked today, and its web order will come again.
 *
 * @param row of the archive; null without one
 */
export function whyStays(one: FollowCase, row: ArchivedOrder | null): Wording | null {
	const { booked, shop, credits } = one;
	const isOfRow =
		row === null || (row.importKey === booked.importKey && row.orderId === booked.orderId);
	if (!isOfRow) {
		return worded(
			'the archive remembers it as that of another web order',
			'het archief kent hem als die van een andere weborder',
		);
	}
	if (shop.final !== null) {
		return worded(
			`the web order is "${shop.stateName}" in the shop and would not be imported again: follow it up instead`,
			`de weborder staat in de webwinkel op "${shop.stateName}" en zou niet opnieuw worden geïmporteerd: loop hem in plaats daarvan na`,
		);
	}
	if (booked.status !== UNTOUCHED_STATUS || isProcessed(booked)) {
		const status = statusInWords(booked);
		return worded(`it is processed (${status.en})`, `hij is verwerkt (${status.nl})`);
	}
	if (credits.length > 0) {
		const { number } = credits[0];
		return worded(
			`sales order ${number} credits (part of) it`,
			`verkooporder ${number} crediteert hem (deels)`,
		);
	}
	if (booked.touch === 'seen') {
		return worded(
			'somebody has changed it after it was made',
			'iemand heeft hem na het aanmaken gewijzigd',
		);
	}
	const notOurs = whyNotOurs(one);
	if (notOurs !== null) return notOurs;
	if (row !== null && row.bookedHash !== '') {
		return bookedHash(booked) === row.bookedHash
			? null
			: worded('it is not as it was booked', 'hij is niet zoals hij is geboekt');
	}
	const [difference] = allDifferences(differencesOf(one));
	const touched = whyTouched(one);
	if (touched !== null || difference === undefined) return touched;
	const { what, shop: here, books } = differenceWording(difference);
	return worded(
		`it is not as it would be booked: ${what.en} ${books.en}, in the shop ${here.en}`,
		`hij is niet zoals hij zou worden geboekt: ${what.nl} ${books.nl}, in de webwinkel ${here.nl}`,
	);
}
