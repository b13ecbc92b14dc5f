import {
	changeCursorAt,
	changedSince,
	KEPT_SECONDS,
	type ChangedRow,
} from '../../shared/polling/changeCursor';
import type { Polled } from '../../shared/polling/pollOnce';
import type { CatalogueResource } from '../catalogue/catalogueResource';
import { shortKey } from './knownRows';
import { markOf } from './markOf';
import { readChanges } from './readChanges';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

/**
 * Records that were made or say something else than when they were last seen. Watching begins with what changed in the
 * last day by n8n's clock, so that SnelStart's may be as much beside it.
 *
 * @param isMeant whether a record counts
 */
export async function watchChanged(
	source: Source,
	{ path }: CatalogueResource,
	{ readUpTo: before, marks = {} }: TriggerState,
	isMeant: (record: DatedRecord) => boolean = () => true,
): Promise<Polled<TriggerState>> {
	const start = before ?? { since: source.now - KEPT_SECONDS, lookedBackAt: -Infinity };
	const { rows, readUpTo } = await readChanges<DatedRecord>(source, path, start);
	const seen = rows.map(changedRow);
	if (!before) {
		return { items: [], state: { readUpTo, marks: changeCursorAt(seen, readUpTo.since).marks } };
	}
	const cursor = { since: before.since, marks };
	const told = changedSince(cursor, seen, () => false, readUpTo.since);
	const changed = new Set(told.changed);
	return {
		items: rows.filter((row) => changed.has(shortKey(row.id)) && isMeant(row)),
		state: { readUpTo, marks: told.cursor.marks },
	};
}

/** What is kept of a record to tell whether it changed. */
export const changedRow = (record: DatedRecord): ChangedRow => ({
	id: shortKey(record.id),
	mark: markOf(record),
});
