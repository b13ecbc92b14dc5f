import type { CatalogueResource } from '../catalogue/catalogueResource';
import type { ShopRecord } from '../catalogue/recordOf';
import type { RecordReader } from '../catalogue/recordReader';
import { changeCursorAt, changedSince, type ChangeCursor } from '../../shared/polling/changeCursor';
import { following, idCursorAt, type IdCursor } from './idCursor';
import { readChanged } from './readChanged';
import { readNewest, readSeen } from './readSeen';

/**
 * The records of a kind that say something else than at the last poll, and the cursors behind them. One that was made since
 * is none of them, nor is one that the shop is still writing.
 */
export async function watchChanges(
	reader: RecordReader,
	of: CatalogueResource,
	cursors: { ids?: IdCursor; changes?: ChangeCursor },
): Promise<{ records: ShopRecord[]; ids: IdCursor; changes: ChangeCursor }> {
	const { shop } = reader;
	const next = await followed(reader, of, cursors.ids);
	const now = shop.clock();
	const read = await readChanged(reader, of, cursors.changes ?? { since: now, marks: {} }, now);
	const unready = new Set(next.cursor.missing.map(([id]) => String(id)));
	const rows = read.filter(({ id }) => Number(id) <= next.cursor.last && !unready.has(id));
	if (!cursors.changes) {
		return { records: [], ids: next.cursor, changes: changeCursorAt(rows, now) };
	}
	const fresh = new Set(next.fresh.map(String));
	const told = changedSince(cursors.changes, rows, (id) => fresh.has(id), now);
	const changed = new Set(told.changed);
	const records = rows.flatMap(({ id, record }) => (changed.has(id) && record ? [record] : []));
	return { records, ids: next.cursor, changes: told.cursor };
}

/** The ids that are new, and the cursor behind them. */
async function followed(
	{ shop }: RecordReader,
	{ path }: CatalogueResource,
	cursor: IdCursor | undefined,
): Promise<{ fresh: number[]; cursor: IdCursor }> {
	if (cursor) return following(cursor, await readSeen(shop, path, cursor), shop.clock());
	return { fresh: [], cursor: idCursorAt(await readNewest(shop, path), shop.clock()) };
}
