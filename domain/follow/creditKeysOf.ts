import { creditKeyOf, WHOLE_ORDER, WITHOUT_SLIP } from '../books/creditKey';
import type { FollowedOrder } from '../stream/followedOrder';

/** Payment references under which credits of an order may stand; none for one of which nothing looks different. */
export function creditKeysOf({ booked, found, shop }: FollowedOrder): string[] {
	const mayBeWhole = found === 'gone' || shop !== null;
	const slips = shop === null ? [] : shop.slips.map(({ id }) => id);
	const isGiven = shop !== null && shop.returned.length > 0;
	return [...slips, ...(mayBeWhole ? [WHOLE_ORDER] : []), ...(isGiven ? [WITHOUT_SLIP] : [])].map(
		(slipId) => creditKeyOf(booked.importKey, slipId),
	);
}
