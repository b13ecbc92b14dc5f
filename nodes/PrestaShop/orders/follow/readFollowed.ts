import { looksDifferent } from '../../../../domain/follow/looksDifferent';
import type { WordsWanted } from '../../../../domain/order/read/wordsWanted';
import type { BookedOrder } from '../../../../domain/stream/bookedOrder';
import type { FollowedOrder } from '../../../../domain/stream/followedOrder';
import type { Shop } from '../../client/shop';
import { byId } from '../../wire/row';
import type { ShopSettings } from '../shopSettings';
import { cheapFactsOf, readSigns } from './readSigns';
import { readFollowTables } from './readFollowTables';
import { shopSideOf } from './shopSideOf';
import type { Wording } from '../../../../domain/words/wording';

/**
 * What the shop says of orders that stand in the books. A few requests tell for hundreds of orders whether anything may
 * have become of them; only of those is everything read.
 */
export async function readFollowed(
	shop: Shop,
	settings: ShopSettings,
	booked: readonly BookedOrder[],
	{ words, every }: { words: WordsWanted; every: boolean },
	hints: Wording[],
): Promise<FollowedOrder[]> {
	if (booked.length === 0) return [];
	const ids = booked.map(({ orderId }) => orderId);
	const signs = await readSigns(shop, settings, ids, hints);
	const rows = byId(signs.orders);
	const different = booked.flatMap((one) => {
		const order = rows.get(one.orderId);
		if (!order) return [];
		return every || looksDifferent(one, cheapFactsOf(order, signs, settings)) ? [order] : [];
	});
	const found = { booked, signs, words };
	const tables = await readFollowTables(shop, settings, different, found, hints);
	const read = byId(different);
	return booked.map((one) => {
		const kind = 'followedOrder' as const;
		if (!rows.has(one.orderId)) return { kind, booked: one, found: 'gone', shop: null };
		const order = read.get(one.orderId);
		return order
			? { kind, booked: one, found: 'read', shop: shopSideOf(order, tables) }
			: { kind, booked: one, found: 'same', shop: null };
	});
}
