import type { CatalogueResource } from '../catalogue/catalogueResource';
import type { ShopRecord } from '../catalogue/recordOf';
import { recordsWithIds } from './recordsWithIds';
import type { RecordReader } from '../catalogue/recordReader';
import { readAllPages } from '../client/pages';
import { text } from '../wire/row';
import { fingerprint } from '../../../domain/books/fingerprint';
import { knownZone, latestEpochOf, sinceFilter } from '../wire/shopTime';
import type { ChangeCursor, ChangedRow } from '../../shared/polling/changeCursor';

const PAGE_SIZE = 1000;
/** Changes may come to light so much later than their own time says: an open transaction, a second server with another clock. */
const LOOK_BACK_SECONDS = 2 * 3600;
/** Within the second of a change another may follow, and come to light later: what changed so lately is read whole again. */
const HOT_SECONDS = 900;
const MARK_LENGTH = 12;

/** A record that changed lately, with what it says; null where nothing can have changed since it was seen. */
export interface ReadChange extends ChangedRow {
	record: ShopRecord | null;
}

/** The records that changed since shortly before the cursor, whole where they may have changed since they were seen. */
export async function readChanged(
	reader: RecordReader,
	of: CatalogueResource,
	{ since, marks }: ChangeCursor,
	now: number,
): Promise<ReadChange[]> {
	const zone = knownZone(await reader.zone());
	const changedAt = sinceFilter(Math.min(since, now) - LOOK_BACK_SECONDS, zone);
	const query = { date: 1, 'filter[date_upd]': changedAt };
	const reading = { resource: of.path, display: ['id', 'date_upd'], query };
	const rows = await readAllPages(reader.shop, reading, PAGE_SIZE);
	const isCold = (id: string, at: string): boolean =>
		(marks[id]?.[0] ?? '').startsWith(`${at} `) && latestEpochOf(at, zone) < now - HOT_SECONDS;
	const told = rows.map((row) => ({ id: text(row, 'id'), at: text(row, 'date_upd') }));
	const open = told.filter(({ id, at }) => !isCold(id, at)).map(({ id }) => id);
	const read = new Map((await recordsWithIds(reader, of, open)).map((one) => [one.id, one]));
	return told.flatMap(({ id, at }): ReadChange[] => {
		if (isCold(id, at)) return [{ id, mark: marks[id][0], record: null }];
		const record = read.get(id);
		return record ? [{ id, mark: markOf(record), record }] : [];
	});
}

const markOf = (record: ShopRecord): string =>
	`${String(record.date_upd)} ${fingerprint(JSON.stringify(record)).slice(0, MARK_LENGTH)}`;
