/** What was seen of records that changed lately. */
export interface ChangeCursor {
	/** From when on changes are read, seconds since 1970 by the clock of the service. */
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

/** A clock that is put back shows old changes again: what was seen of them is kept so long. */
export const KEPT_SECONDS = 26 * 3600;
/** Marks that are kept of records that a reading did not bring; those it brought may come again, and are all kept. */
const MOST_MARKS = 50_000;

/** What is known where watching begins. */
export const changeCursorAt = (rows: readonly ChangedRow[], now: number): ChangeCursor =>
	changedSince({ since: now, marks: {} }, rows, () => true, now).cursor;

/**
 * The records that say something else than when they were last seen, and the cursor behind them. Times decide only what is
 * read; whether something changed is told by what the record says, so that equal times and late commits lose nothing.
 *
 * @param isNew records that are seen for the first time because they were made lately: no changes
 * @param now seconds since 1970 by the clock of the service, no later than the rows were read
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
	const came = new Set(rows.map(({ id }) => id));
	const others = [...marks]
		.filter(([id, [, seenAt]]) => !came.has(id) && Math.abs(now - seenAt) < KEPT_SECONDS)
		.sort(([, [, a]], [, [, b]]) => b - a)
		.slice(0, MOST_MARKS);
	const kept = [...[...marks].filter(([id]) => came.has(id)), ...others];
	return { changed: [...changed], cursor: { since: now, marks: Object.fromEntries(kept) } };
}
