import { markOf } from '../stream/seal';
import { cursorTime, readAgainFrom } from './cursorTime';

/** A record of SnelStart with its time of change. */
interface Dated {
	id: string;
	modifiedOn: string | null;
}

/** More than these are not written down: they are read again instead. */
const MOST = 4000;
const LETTERS = 5;

/** Where all times are to the second alone, one of them may hold a second change within it. */
const IS_EXACT = /:\d\d\.\d/;

/** A mark of each record that reading on from a cursor will bring again, as one text; '' for none, or too many. */
export function seenMarks(cursor: string, seen: readonly Dated[]): string {
	const from = readAgainFrom(cursor);
	if (!seen.some(({ modifiedOn }) => IS_EXACT.test(modifiedOn ?? ''))) return '';
	const again = seen.filter(({ modifiedOn }) => cursorTime(modifiedOn) >= from);
	const marks = [...new Set(again.map(markOfChange))].sort();
	return marks.length > MOST ? '' : marks.join('');
}

/** Whether a record is as it was when the marks were made. */
export function isSeen(marks: string): (record: Dated) => boolean {
	const known = new Set(
		Array.from({ length: Math.floor(marks.length / LETTERS) }, (_, place) =>
			marks.slice(place * LETTERS, (place + 1) * LETTERS),
		),
	);
	return (record) => known.has(markOfChange(record));
}

const markOfChange = ({ id, modifiedOn }: Dated): string => markOf([id, modifiedOn]);
