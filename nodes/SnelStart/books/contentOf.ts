import { hasMembers } from '../../../domain/words/hasMembers';

/**
 * What a record of SnelStart says, as one text: equal texts mean that nobody can tell the records apart, but for
 * the members left out (its number) and its own id wherever it stands. Members that this package does not read count.
 */
export function contentOf(record: { id: string }, without: readonly string[]): string {
	const text = JSON.stringify(record, (_key, value: unknown) =>
		hasMembers(value) ? ordered(value, value === record ? without : []) : value,
	);
	return text.split(record.id).join('');
}

const ordered = (record: Record<string, unknown>, without: readonly string[]) =>
	Object.fromEntries(
		Object.entries(record)
			.filter(([name]) => !without.includes(name))
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
