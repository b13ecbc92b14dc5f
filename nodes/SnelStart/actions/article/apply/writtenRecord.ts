import type { FieldChange } from '../../../../../domain/stream/assortmentChanges';
import { articleHolds } from './articleHolds';
import { extraFieldName, extraFieldsIn } from './extraFieldsIn';

type ArticleRecord = Record<string, unknown>;

/** What an article is written as: its record with the changes, and all of its extra fields; null where none of them changes. */
export function writtenRecord(
	record: ArticleRecord,
	changes: readonly FieldChange[],
): { record: ArticleRecord | null; extraFields: Record<string, string> | null } {
	const due = changes.filter(({ field, after }) => !articleHolds(record, field, after));
	const own = due.filter(({ field }) => extraFieldName(field) === null);
	const extra = due.flatMap(({ field, after }) => {
		const name = extraFieldName(field);
		return name === null ? [] : [[name, after] as const];
	});
	return {
		record: own.length === 0 ? null : { ...record, ...Object.fromEntries(own.map(memberOf)) },
		extraFields:
			extra.length === 0 ? null : { ...extraFieldsIn(record), ...Object.fromEntries(extra) },
	};
}

const memberOf = ({ field, after }: FieldChange): [string, unknown] => [
	field,
	field === 'verkoopprijs' ? Number(after) : after,
];
