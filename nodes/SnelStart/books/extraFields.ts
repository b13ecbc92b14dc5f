import type { SnelStartReader } from '../client/snelStartReader';
import type { WireExtraField } from '../wire/wireExtraField';

/** Rows that are looked at for extra fields (extra velden) that are filled in. */
export const FIELD_SAMPLE = 25;

export const extraFieldsPath = (record: string): string => `${record}/customFields`;

/** Definitions of a record's extra fields, as SnelStart sends them; none without a record, or without that permission. */
export async function definedFields(
	reader: SnelStartReader,
	record: string | undefined,
): Promise<unknown> {
	if (record === undefined) return [];
	const answer = await reader.tryAsk({ method: 'GET', path: extraFieldsPath(record) });
	return answer.ok ? answer.body : [];
}

/** Names of fields that are defined and of fields that are filled in, each once, by the alphabet. */
export function fieldNames(defined: unknown, filled: readonly WireExtraField[]): string[] {
	const names = [...definitionsIn(defined), ...filled.map(({ naam }) => naam ?? '')];
	return [...new Set(names)].filter(Boolean).sort();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

const definitionsIn = (fields: unknown): string[] =>
	(Array.isArray(fields) ? fields : []).flatMap((field: unknown) => {
		const definition = isRecord(field) ? field.definition : undefined;
		return isRecord(definition) && typeof definition.name === 'string' ? [definition.name] : [];
	});
