import { DOCUMENT_STATUSES } from '../../../domain/books/countedStatus';
import {
	changeCursorAt,
	changedSince,
	KEPT_SECONDS,
	type ChangedRow,
} from '../../shared/polling/changeCursor';
import type { Polled } from '../../shared/polling/pollOnce';
import { salesOrder } from '../catalogue/salesOrder';
import { followList, remembering, type Remembered } from './followList';
import { shortKey } from './knownRows';
import { secondOf } from './readChanges';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';
import { changedRow } from './watchChanged';

/** That an order is there is all that is to be known of it. */
const asThere: Remembered<DatedRecord> = ({ id }) => [[id, '-']];

/** Sales orders that were made since the last poll. */
export async function watchCreated(
	source: Source,
	before: TriggerState,
): Promise<Polled<TriggerState>> {
	const followed = await followList<DatedRecord>(source, salesOrder, before, asThere);
	const rows = followed.rows ?? [];
	const items = rows.filter(({ id }) => !followed.known.has(shortKey(id)));
	return { items, state: remembering(followed, rows, asThere) };
}

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

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A document status that this version does not know. */
const OTHER = '?';

const letterOf = (status: unknown): string =>
	LETTERS[DOCUMENT_STATUSES.indexOf(String(status))] ?? OTHER;

const byStatus: Remembered<DatedRecord> = ({ id, procesStatus }) => [[id, letterOf(procesStatus)]];

/**
 * Sales orders that stand at another document status than at the last poll, each with the one it had (`statusBefore`, null
 * for an order that is new). SnelStart keeps no history: what came and went between two polls is not seen.
 *
 * @param statuses document statuses that are meant; any when empty
 */
export async function watchStatuses(
	source: Source,
	before: TriggerState,
	statuses: readonly string[],
): Promise<Polled<TriggerState>> {
	const followed = await followList<DatedRecord>(source, salesOrder, before, byStatus);
	const rows = followed.rows ?? [];
	const items = rows.flatMap((row) => {
		const old = followed.known.get(shortKey(row.id));
		const isMeant = statuses.length === 0 || statuses.includes(String(row.procesStatus));
		if (!isMeant || old === letterOf(row.procesStatus)) return [];
		const statusBefore = DOCUMENT_STATUSES[LETTERS.indexOf(old ?? OTHER)] ?? null;
		return [{ ...row, statusBefore }];
	});
	return { items, state: remembering(followed, rows, byStatus) };
}
