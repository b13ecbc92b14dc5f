import type { CatalogueResource } from './catalogueResource';
import { anyResource } from './anyResource';
import type { RecordReader } from './recordReader';
import { heldBy } from './heldBy';
import type { ShopRecord } from './recordOf';
import type { Related } from './related';
import { grouped } from '../../../domain/words/grouped';

/** Records with those that belong to them, in a few requests for all; each kind under its own name. */
export async function withRelated(
	reader: RecordReader,
	{ related = [] }: CatalogueResource,
	records: readonly ShopRecord[],
	names: readonly string[],
): Promise<ShopRecord[]> {
	const kinds = related.filter(({ name }) => names.includes(name));
	const read = await Promise.all(kinds.map(async (kind) => await belonging(reader, kind, records)));
	return records.map((record) => ({
		...record,
		...Object.fromEntries(kinds.map(({ name }, at) => [name, read[at](record)])),
	}));
}

async function belonging(
	reader: RecordReader,
	{ path, field, by, isOne }: Related,
	records: readonly ShopRecord[],
): Promise<(record: ShopRecord) => unknown> {
	const of = anyResource(path);
	const asked = (await reader.filterFields(of)).find(({ name }) => name === field);
	const keyOf = (record: ShopRecord): string => String(heldBy(record, by) ?? '');
	const values = [...new Set(records.map(keyOf))].filter((key) => key !== '' && key !== '0');
	if (!asked || values.length === 0) return () => (isOne ? null : []);
	const conditions = [{ field: asked, comparison: 'is' as const, values }];
	const found = await reader.find(of, { conditions, wanted: Infinity });
	const byKey = grouped(found, (one) => String(one[field] ?? ''));
	return (record) => {
		const own = byKey.get(keyOf(record)) ?? [];
		return isOne ? (own[0] ?? null) : own;
	};
}
