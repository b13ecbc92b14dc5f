/** An order that was read, by when it was placed. */
export interface SeenOrder {
	id: number;
	/** Seconds since 1970; Infinity when the order has no date that can be read. */
	placed: number;
}

/** No transaction of a shop stays open longer than this. */
const LATEST_COMMIT_SECONDS = 3600;
/** More holes than this are the database's way of counting (a cluster leaves out ids), not orders on their way. */
const MOST = 200;

/**
 * Ids below the newest that no order was read with, although an order with a higher id was placed within the last hour:
 * an order takes its id when it is begun and can be read only when it is committed, so one of these may still appear.
 * The id of an order that was deleted is among them until its hour is over.
 *
 * @param now seconds since 1970, by the shop's clock
 * @returns the highest first
 */
export function missingIds(seen: readonly SeenOrder[], highest: string, now: number): string[] {
	const placedOf = new Map(seen.map(({ id, placed }) => [id, placed]));
	const missing: string[] = [];
	let above = placedOf.get(Number(highest)) ?? 0;
	for (let id = Number(highest) - 1; id > 0 && missing.length < MOST; id--) {
		if (above < now - LATEST_COMMIT_SECONDS) break;
		const placed = placedOf.get(id);
		if (placed === undefined) missing.push(String(id));
		else above = placed;
	}
	return missing;
}
