import type { Records, SnelStartRecord } from '../../books/records/records';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { withChanges, type Changes } from '../../catalogue/changesOf';
import { withExtraFields } from './withExtraFields';

/** Makes a record, and fills in its extra fields; gives it as SnelStart has it then. */
export async function createRecord(
	records: Records,
	of: CatalogueResource,
	changes: Changes,
): Promise<SnelStartRecord> {
	const made = await records.create(of, withChanges({}, changes));
	const filled = new Map([...changes.extra].filter(([, value]) => value !== null));
	return filled.size === 0 ? made : await withExtraFields(records, of, made, filled);
}
