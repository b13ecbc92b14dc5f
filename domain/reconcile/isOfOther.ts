import { holdsWord, namesReference } from '../books/sameOrder';
import { centsIn } from '../money/cents';
import type { ShopSale } from '../stream/shopSale';
import { totalBooked, type BookedSale } from './bookedSale';

/**
 * Whether a sales order under the key of a web order is of another one: two shops of one prefix, or a shop that was
 * restored, give out the same ids. Its order reference (orderreferentie) names something else, and none of its totals
 * is one of the web order. A sales order without a reference cannot tell, and counts as the web order's.
 */
export function isOfOther(
	{ orderId, reference, total, received, refunds }: ShopSale,
	booked: BookedSale,
): boolean {
	if (booked.reference.trim() === '' || namesReference(booked, reference)) return false;
	if (holdsWord(booked.reference, orderId) || holdsWord(booked.description, orderId)) return false;
	const totals = [total, received, ...refunds.map((refund) => refund.total)].map(centsIn);
	return !totals.includes(Math.abs(totalBooked(booked)));
}
