import { hasMembers } from '../../../../domain/words/hasMembers';
import type { ExtraFields } from '../../catalogue/catalogueResource';
import type { ExtraField } from '../../catalogue/extraField';

interface Entry {
	value?: unknown;
	definition: { name: string; type?: unknown; properties?: unknown };
}

/** What extra fields (extra velden) there are, as their own address tells. */
export const extraFieldsIn = (where: ExtraFields, body: unknown): ExtraField[] =>
	entriesIn(where, body).map(({ definition: { name, type, properties } }) => ({
		name,
		type: typeof type === 'string' ? type : 'Text',
		choices: choicesIn(properties),
	}));

/** What each of them holds; null where it holds nothing. */
export const valuesIn = (where: ExtraFields, body: unknown): Map<string, unknown> =>
	new Map(
		entriesIn(where, body).map(({ value, definition: { name } }) => [name, value ?? null] as const),
	);

function entriesIn({ within }: ExtraFields, body: unknown): Entry[] {
	const list = within === undefined ? body : hasMembers(body) ? body[within] : [];
	return (Array.isArray(list) ? list : []).filter(
		(entry): entry is Entry =>
			hasMembers(entry) &&
			hasMembers(entry.definition) &&
			typeof entry.definition.name === 'string',
	);
}

/** Words that may be chosen, in whichever shape a property holds them. */
function choicesIn(properties: unknown): string[] {
	const found = (Array.isArray(properties) ? properties : []).find(
		(one) => hasMembers(one) && one.name === 'PossibleValues',
	) as { value?: unknown } | undefined;
	const value = found?.value;
	const list = typeof value === 'string' ? value.split(/[;,]/) : Array.isArray(value) ? value : [];
	return list.map((one: unknown) => String(one).trim()).filter((one) => one !== '');
}
