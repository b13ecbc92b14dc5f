import type { Records, SnelStartRecord } from '../../books/records/records';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { withChanges, type Changes } from '../../catalogue/changesOf';
import { withExtraFields } from './withExtraFields';

/** Puts changes on a record; what says all of it already is not written. */
export async function updateRecord(
	records: Records,
	of: CatalogueResource,
	before: SnelStartRecord,
	changes: Changes,
): Promise<SnelStartRecord> {
	const after = withChanges(before, changes);
	const isSame = JSON.stringify(after) === JSON.stringify(before);
	const now = isSame ? before : await records.replace(of, before.id, after);
	return changes.extra.size === 0 ? now : await withExtraFields(records, of, now, changes.extra);
}
