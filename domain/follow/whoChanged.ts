import { centsOf, centsOrNull, type Cents } from '../money/cents';
import type { Differences } from './differencesOf';
import type { FollowCase } from './followCase';
import { hadTheseAddresses } from './hadTheseAddresses';

/** On which side an order was changed after the import. `unknown` where both, or neither, show it. */
export type Side = 'shop' | 'books' | 'unknown';

/**
 * Tells who changed an order from what cannot have been changed since: the money that was received. A sales order that
 * still comes to what was paid says what the order said then. An order of the shop that does so says it too, unless it
 * was edited: two edits may come to the same again. Where the total is the same, an address that the shop
 * has had tells; otherwise only whether the shop's order was changed at all.
 */
export function whoChanged(one: FollowCase, found: Differences): Side {
	const { shop, plan, booked } = one;
	const wasReceived = (total: Cents | null): boolean =>
		total !== null &&
		receiptsOf(one).some((sum) => Math.abs(sum - total) <= plan.settings.differenceCeiling);
	if (found.total.length > 0) {
		if (wasReceived(centsOrNull(booked.total))) return 'shop';
		const isAsPaid = wasReceived(plan.total) && shop.wasEdited !== true;
		return isAsPaid || shop.wasEdited === false ? 'books' : 'unknown';
	}
	if (isOnlyAddress(found) && hadTheseAddresses(one)) return 'shop';
	return shop.wasEdited === false ? 'books' : 'unknown';
}

/** Sums received, in euros; of an order in another currency nothing is known. */
function receiptsOf({ shop }: FollowCase): Cents[] {
	const { currency } = shop.order;
	if (currency.iso !== 'EUR') return [];
	return shop.receipts.flatMap((text) => centsOf(text) ?? []).filter((cents) => cents !== 0);
}

const isOnlyAddress = (found: Differences): boolean =>
	found.addresses.length > 0 &&
	found.lines.length + found.onlyShop.length + found.onlyBooks.length + found.customer.length === 0;
