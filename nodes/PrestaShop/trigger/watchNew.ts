import type { CatalogueResource } from '../catalogue/catalogueResource';
import type { ShopRecord } from '../catalogue/recordOf';
import type { RecordReader } from '../catalogue/recordReader';
import { following, idCursorAt, type IdCursor } from './idCursor';
import { readNewest, readSeen } from './readSeen';
import { recordsWithIds } from './recordsWithIds';

/** What is new, and the cursor behind it. */
export interface Watched {
	records: ShopRecord[];
	cursor: IdCursor;
}

/** The records of a kind that are new since the last poll, each once, and the cursor behind them. */
export async function watchNew(
	reader: RecordReader,
	of: CatalogueResource,
	cursor: IdCursor | undefined,
): Promise<Watched> {
	if (!cursor) {
		const newest = await readNewest(reader.shop, of.path);
		return { records: [], cursor: idCursorAt(newest, reader.shop.clock()) };
	}
	const seen = await readSeen(reader.shop, of.path, cursor);
	const next = following(cursor, seen, reader.shop.clock());
	const records = await recordsWithIds(reader, of, next.fresh.map(String));
	return { records, cursor: next.cursor };
}
