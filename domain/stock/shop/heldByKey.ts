import type { UnclaimedQuantity } from '../../stream/fence';
import { sellableKey } from './sellableKey';

/** Pieces that orders hold of each product and combination although they could be counted on no article. */
export function heldByKey(unclaimed: readonly UnclaimedQuantity[]): Map<string, number> {
	const held = new Map<string, number>();
	for (const { productId, combinationId, quantity } of unclaimed) {
		const key = sellableKey(productId, combinationId);
		held.set(key, (held.get(key) ?? 0) + quantity);
	}
	return held;
}
