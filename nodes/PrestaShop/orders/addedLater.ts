import { idNumberOf, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * Orders that got or lost a line after they were placed, as the ids of lines tell, which the shop gives out in order: a
 * line has a higher id than one of a later order, or an id between theirs is nobody's. A state that came since hides
 * every other sign of such an edit.
 */
export function addedLater(details: readonly ShopRow[]): Set<string> {
	const found = new Set<string>();
	let lowest = Infinity;
	for (const [orderId, ids] of [...idsByOrder(details)].sort(([a], [b]) => b - a)) {
		if (Math.max(...ids) > lowest) found.add(String(orderId));
		lowest = Math.min(lowest, ...ids);
	}
	for (const orderId of besideGaps(details)) found.add(orderId);
	return found;
}

/**
 * Orders between whose lines, or between whose first and the last of the order before, an id is missing. Where the order
 * before was not read, nobody knows whose the missing ones are. Shops that number by two miss every other one.
 */
function besideGaps(details: readonly ShopRow[]): string[] {
	const rows = [...details].sort((a, b) => idNumberOf(a) - idNumberOf(b));
	const gaps = rows.slice(1).map((row, place) => idNumberOf(row) - idNumberOf(rows[place]));
	const step = Math.min(...gaps);
	return rows.slice(1).flatMap((row, place) => {
		const further = Number(text(row, 'id_order')) - Number(text(rows[place], 'id_order'));
		const isNext = further === 0 || further === 1;
		return isNext && gaps[place] > step ? [text(row, 'id_order')] : [];
	});
}

function idsByOrder(details: readonly ShopRow[]): Map<number, number[]> {
	const ids = new Map<number, number[]>();
	for (const row of details) {
		const orderId = Number(text(row, 'id_order'));
		ids.set(orderId, [...(ids.get(orderId) ?? []), idNumberOf(row)]);
	}
	return ids;
}
