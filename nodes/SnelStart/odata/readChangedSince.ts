import { cursorTime } from '../../../domain/stock/cursorTime';
import type { SnelStartReader } from '../client/snelStartReader';
import { atOrAfter } from './equalsText';
import type { Row } from '../client/page';

interface Dated extends Row {
	modifiedOn: string | null;
}

/**
 * What `keep` makes of the rows that changed at or after a moment. Null when SnelStart refuses or ignores the
 * question, so that only the whole list will do.
 *
 * @param from by SnelStart's clock, without zone
 * @param sure read until no row can have slipped through, for whoever will not come back to them
 */
export async function readChangedSince<R extends Dated, K extends Row>(
	reader: SnelStartReader,
	path: string,
	from: string,
	keep: (row: R) => K,
	sure = false,
): Promise<K[] | null> {
	const read = await reader.obeyed<R, K>(path, atOrAfter('ModifiedOn', from), {
		obeys: ({ modifiedOn }) => isSince(modifiedOn, from),
		keep,
		sure,
	});
	return 'refused' in read ? null : read.rows;
}

/** A row without a readable time of change is taken as changed. */
export const isSince = (modifiedOn: string | null, from: string): boolean =>
	cursorTime(modifiedOn) === '' || cursorTime(modifiedOn) >= from;
