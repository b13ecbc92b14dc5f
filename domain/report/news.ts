import type { MaybeNew, NewsList, ReportRows } from '../stream/reportRows';
import { callingMatters } from './callingMatters';
import { keyOfMatter, openSince } from './openMatters';
import type { EarlierRun } from './runFacts';
import { told } from './told';

/**
 * Rows that say of themselves whether the run before told them already, by its report or its row in the archive. Without either all are new,
 * and so is a row that it left out because its list was too long.
 */
export function withNews<R extends object>(
	list: NewsList,
	rows: readonly R[],
	earlier: EarlierRun | null,
): Array<MaybeNew<R>> {
	const isKnown = knownOf(list, earlier);
	const open = earlier?.kind === 'archivedRun' ? openSince(earlier) : null;
	return rows.map((row) => {
		const text = told(row);
		const since = open?.get(keyOfMatter(text));
		return { ...row, new: !isKnown(text), ...(since === undefined ? {} : { since }) };
	});
}

/** Whether the run before told a matter already, by what its row says. */
function knownOf(list: NewsList, earlier: EarlierRun | null): (text: string) => boolean {
	if (earlier?.kind === 'archivedRun') {
		const open = openSince(earlier);
		return (text) => open.has(keyOfMatter(text));
	}
	const known = new Set((earlier?.[list] ?? []).map(told));
	return (text) => known.has(text);
}

/** Whether anything calls somebody that the run before did not tell. */
export const hasNews = (rows: ReportRows, brokeOff: boolean, earlier: EarlierRun | null): boolean =>
	brokeOff || earlier === null || callingMatters(rows).some((row) => row.new);
