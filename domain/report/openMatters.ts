import { fingerprint } from '../books/fingerprint';
import type { ArchivedRun } from '../stream/archivedRun';
import type { ReportRows } from '../stream/reportRows';
import { hasMembers } from '../words/hasMembers';
import { NEWS_LISTS, told } from './told';

/** As many are kept: a longer list would outgrow its row, and whoever has so many looks at them anyway. */
const MOST = 500;

/** What is open by its short text, and since when, ISO 8601. Nothing where the row cannot be read. */
export function openSince({ open }: Pick<ArchivedRun, 'open'>): Map<string, string> {
	try {
		const read: unknown = JSON.parse(open);
		return new Map(
			hasMembers(read)
				? Object.entries(read).filter(
						(entry): entry is [string, string] => typeof entry[1] === 'string',
					)
				: [],
		);
	} catch {
		return new Map();
	}
}

/**
 * The matters of a report that a person may have to look at, each as a short text that tells nothing of anybody, with
 * the moment since which it is open: that of the run before where it stood there already.
 *
 * @param at when this run was, ISO 8601
 */
export function openMatters(rows: ReportRows, earlier: ArchivedRun | null, at: string): string {
	const since = earlier === null ? new Map<string, string>() : openSince(earlier);
	const matters = NEWS_LISTS.flatMap((list) => rows[list].map((row) => keyOfMatter(told(row))));
	const kept = [...new Set(matters)].slice(0, MOST);
	return JSON.stringify(Object.fromEntries(kept.map((key) => [key, since.get(key) ?? at])));
}

/** A row of a report as the archive knows it. */
export const keyOfMatter = (text: string): string => fingerprint(text).slice(0, 16);
