/** What was seen of records that changed lately. */
export interface ChangeCursor {
	/** From when on changes are read, seconds since 1970 by the shop's clock. */
	since: number;
	/** What each record said when it was last seen, and in which second that was, by id. */
	marks: Record<string, [mark: string, seenAt: number]>;
}

/** A record that changed lately. */
export interface ChangedRow {
	id: string;
	/** Stands for all that it says; two records that say the same have the same. */
	mark: string;
}

/** Changes may come to light so much later than their own time says: an open transaction, a second server with another clock. */
export const LOOK_BACK_SECONDS = 2 * 3600;
/** A clock that is put back shows old changes again: what was seen of them is kept so long. */
const KEPT_SECONDS = 26 * 3600;
const MOST_MARKS = 20_000;

/** What is known where watching begins. */
export const changeCursorAt = (rows: readonly ChangedRow[], now: number): ChangeCursor =>
	changedSince({ since: now, marks: {} }, rows, () => true, now).cursor;

/**
 * The records that say something else than when they were last seen, and the cursor behind them. Times decide only what is
 * read; whether something changed is told by what the record says, so that equal times and late commits lose nothing.
 *
 * @param isNew records that are seen for the first time because they were made lately: no changes
 * @param now seconds since 1970 by the shop's clock, read before the rows were
 */
export function changedSince(
	cursor: ChangeCursor,
	rows: readonly ChangedRow[],
	isNew: (id: string) => boolean,
	now: number,
): { changed: string[]; cursor: ChangeCursor } {
	const marks = new Map(Object.entries(cursor.marks));
	const changed = new Set<string>();
	for (const { id, mark } of rows) {
		const known = marks.get(id);
		if (known ? known[0] !== mark : !isNew(id)) changed.add(id);
		marks.set(id, [mark, now]);
	}
	const kept = [...marks]
		.filter(([, [, seenAt]]) => Math.abs(now - seenAt) < KEPT_SECONDS)
		.sort(([, [, a]], [, [, b]]) => b - a)
		.slice(0, MOST_MARKS);
	return { changed: [...changed], cursor: { since: now, marks: Object.fromEntries(kept) } };
}
