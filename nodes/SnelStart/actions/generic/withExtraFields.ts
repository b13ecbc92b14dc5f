import { UserError } from 'n8n-workflow';

import type { Records, SnelStartRecord } from '../../books/records/records';
import type { CatalogueResource } from '../../catalogue/catalogueResource';

/** Writes extra fields (extra velden) that differ, and reads the record again. */
export async function withExtraFields(
	records: Records,
	of: CatalogueResource,
	record: SnelStartRecord,
	fields: ReadonlyMap<string, unknown>,
): Promise<SnelStartRecord> {
	const outcome = await records
		.setExtraFields(of, record.id, fields)
		.catch((error: Error) => error);
	if (outcome instanceof Error) throw notWritten(of, record.id, outcome);
	return outcome ? await records.get(of, record.id) : record;
}

function notWritten({ noun }: CatalogueResource, id: string, error: Error): UserError {
	const { message, description } = error as Error & { description?: string | null };
	return new UserError(
		`The ${noun.singular} with the ID ${id} is written, but not its extra fields: ${message}`,
		{ description: description ?? 'Correct the value and run this item again with Update.' },
	);
}
