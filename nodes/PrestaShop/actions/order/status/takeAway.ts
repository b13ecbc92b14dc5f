import { isUnclear } from '../../../catalogue/isUnclear';
import type { Shop } from '../../../client/shop';
import type { ShopResource } from '../../../wire/shopRow';

const ATTEMPTS = 4;

/**
 * Takes away what this run wrote, by its id, and answers whether it is gone. A deletion whose answer is lost is sent again:
 * unlike any other write it does the same however often it arrives.
 */
export async function takeAway(shop: Shop, resource: ShopResource, id: number): Promise<boolean> {
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const removed = await shop.remove(resource, String(id));
		if (removed.ok || removed.refusal.status === 404) return true;
		if (!isUnclear(removed)) return false;
	}
	return false;
}
