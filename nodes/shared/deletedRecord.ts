import { memberAt } from './memberAt';

/** What is told of a record that was deleted: that it was, its id, and what a person knew it by. */
export const deletedRecord = (record: { id: string }, title: readonly string[]): object => ({
	deleted: true,
	id: record.id,
	...Object.fromEntries(title.map((name) => [name, memberAt(record, name) ?? null])),
});
