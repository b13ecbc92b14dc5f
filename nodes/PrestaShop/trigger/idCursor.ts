/** Up to where rows were seen by their ids, and which ids below are still looked for. */
export interface IdCursor {
	/** Highest id that was seen, or passed over. */
	last: number;
	/** Ids below it that were not there yet, with the second by the shop's clock in which they were first missed. */
	missing: Array<[id: number, since: number]>;
}

/** A row as it shows itself: an order that is still being written is there without being ready. */
export interface SeenRow {
	id: number;
	isReady: boolean;
}

/** Longest time between the giving out of an id and the row being there: a transaction that is open, an order half written. */
const PATIENCE_SECONDS = 3 * 86_400;
/** Ids that are looked for at most; a cluster that gives out every third id leaves more gaps than anybody can watch. */
const MOST_MISSING = 900;
/** Numbers between two rows that are gone through; an id that was set by hand may be far away. */
const WIDEST_GAP = 200_000;

/** The newest rows of a table. */
export interface NewestRows {
	rows: readonly SeenRow[];
	/** Whether there are no others. */
	areAll: boolean;
}

/** Where watching begins: everything that is ready is known, and gaps among the newest may be rows on their way. */
export function idCursorAt({ rows, areAll }: NewestRows, now: number): IdCursor {
	const lowest = areAll ? 1 : Math.min(...rows.map(({ id }) => id));
	return following({ last: lowest - 1, missing: [] }, rows, now).cursor;
}

/**
 * The rows that are new, by rising id, and the cursor behind them. Ids are given out in order, rows come in any: an id that
 * was passed over is looked for until it comes, or until it is clear that it never will.
 *
 * @param seen rows above the last id and those of the missing ones that are there, however often each
 * @param now seconds since 1970 by the shop's clock
 */
export function following(
	cursor: IdCursor,
	seen: readonly SeenRow[],
	now: number,
): { fresh: number[]; cursor: IdCursor } {
	const from = cursor.last;
	const since = new Map(cursor.missing);
	const isMeant = ({ id }: SeenRow) => id > from || since.has(id);
	const ready = new Set(seen.filter((row) => row.isReady && isMeant(row)).map(({ id }) => id));
	const last = Math.max(from, ...seen.filter(isMeant).map(({ id }) => id));
	const first = Math.max(from + 1, last - WIDEST_GAP);
	for (let id = first; id <= last; id++) if (!ready.has(id)) since.set(id, now);
	const missing = [...since]
		.filter(([id, missed]) => !ready.has(id) && now - missed < PATIENCE_SECONDS)
		.sort(([a], [b]) => a - b)
		.slice(-MOST_MISSING);
	return { fresh: [...ready].sort((a, b) => a - b), cursor: { last, missing } };
}
