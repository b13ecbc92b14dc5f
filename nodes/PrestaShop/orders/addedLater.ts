import { idNumberOf, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * Orders that got a line after a later order was placed: its id is higher than one of that order's. A state that came
 * since hides every other sign of such an edit.
 */
export function addedLater(details: readonly ShopRow[]): Set<string> {
	const found = new Set<string>();
	let lowest = Infinity;
	for (const [orderId, ids] of [...idsByOrder(details)].sort(([a], [b]) => b - a)) {
		if (Math.max(...ids) > lowest) found.add(String(orderId));
		lowest = Math.min(lowest, ...ids);
	}
	return found;
}

function idsByOrder(details: readonly ShopRow[]): Map<number, number[]> {
	const ids = new Map<number, number[]>();
	for (const row of details) {
		const orderId = Number(text(row, 'id_order'));
		ids.set(orderId, [...(ids.get(orderId) ?? []), idNumberOf(row)]);
	}
	return ids;
}
