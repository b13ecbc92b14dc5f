import {
	changeCursorAt,
	changedSince,
	KEPT_SECONDS,
	type ChangedRow,
} from '../../shared/polling/changeCursor';
import type { Polled } from '../../shared/polling/pollOnce';
import { salesOrder } from '../catalogue/salesOrder';
import { asThere, followList, remembering } from './followList';
import { shortKey } from './knownRows';
import { secondOf } from './readChanges';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';
import { changedRow } from './watchChanged';

/** Sales orders that were there and say something else than at the last poll. */
export async function watchEdited(
	source: Source,
	before: TriggerState,
): Promise<Polled<TriggerState>> {
	const begun: Array<ChangedRow & { at: number }> = [];
	const followed = await followList<DatedRecord>(source, salesOrder, before, (row) => {
		begun.push({ ...changedRow(row), at: secondOf(row.modifiedOn) });
		return asThere(row);
	});
	const { since } = followed.readUpTo;
	if (followed.rows === null) {
		const lately = begun.filter(({ at }) => at === 0 || at >= since - KEPT_SECONDS);
		const { marks } = changeCursorAt(lately, since);
		return { items: [], state: { ...remembering(followed, [], asThere), marks } };
	}
	const { rows, known } = followed;
	const cursor = { since: before.readUpTo?.since ?? since, marks: before.marks ?? {} };
	const told = changedSince(cursor, rows.map(changedRow), (key) => !known.has(key), since);
	const changed = new Set(told.changed);
	return {
		items: rows.filter(({ id }) => changed.has(shortKey(id))),
		state: { ...remembering(followed, rows, asThere), marks: told.cursor.marks },
	};
}
