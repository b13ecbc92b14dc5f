import { text } from '../wire/row';
import { latestEpochOf } from '../wire/shopTime';
import type { ShopRow } from '../wire/shopRow';

/** Rows of order_histories by the id of their order; null where the key may not read them. */
export type Histories = ReadonlyMap<string, ShopRow[]> | null;

/** A state writes its order and its history within a second or two; what is later was no state. */
export const SAME_MOMENT_SECONDS = 5;

/**
 * Whether an order was changed otherwise than by a state since it was given its last one; null where nothing tells.
 * What was changed before that state does not show: it moved the date of the last change.
 */
export function wasEdited(order: ShopRow, histories: Histories, zone: string): boolean | null {
	const rows = histories?.get(text(order, 'id')) ?? [];
	if (rows.length === 0) return null;
	const times = rows.map((row) => latestEpochOf(text(row, 'date_add'), zone));
	const changed = latestEpochOf(text(order, 'date_upd'), zone);
	const last = Math.max(...times);
	if (!Number.isFinite(changed) || !Number.isFinite(last)) return null;
	return changed - last > SAME_MOMENT_SECONDS;
}
