import type { CatalogueResource } from '../catalogue/catalogueResource';
import type { ShopRecord } from '../catalogue/recordOf';
import type { RecordReader } from '../catalogue/recordReader';

/** The records with these ids that are still there, whole, by rising id. */
export async function recordsWithIds(
	reader: RecordReader,
	of: CatalogueResource,
	ids: readonly string[],
): Promise<ShopRecord[]> {
	if (ids.length === 0) return [];
	const field = (await reader.filterFields(of)).find(({ name }) => name === 'id')!;
	const conditions = [{ field, comparison: 'is' as const, values: ids }];
	return await reader.find(of, { conditions, wanted: Infinity });
}
