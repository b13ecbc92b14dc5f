import { DateTime } from 'luxon';
import type { StockCursor } from '../stream/stockCursor';

/** SnelStart names no zone for its times: covers UTC, local time and the change of the clock. */
const OVERLAP_HOURS = 3;
/**
 * SnelStart's time is UTC or Dutch, so no true time of change is further ahead of UTC than this. A later one was typed or
 * imported wrongly; within this bound it hides nothing, because the overlap is longer.
 */
const FUTURE_HOURS = 2;
const FORMAT = "yyyy-MM-dd'T'HH:mm:ss";

/** A time of SnelStart (2023-06-29T21:44:48.51) to the second and without zone; '' when it is none. */
export const cursorTime = (text: string | null | undefined): string => {
	const time = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.exec(text?.trim() ?? '')?.[0].replace(' ', 'T');
	return time !== undefined && DateTime.fromISO(time, { zone: 'utc' }).isValid ? time : '';
};

/** From when changes are to be read again: the cursor less an overlap. */
export const readAgainFrom = (cursor: string): string =>
	DateTime.fromISO(cursor, { zone: 'utc' }).minus({ hours: OVERLAP_HOURS }).toFormat(FORMAT);

/** The latest of these times of change, never earlier than `since`; impossible ones in the future are left out. */
export function latestChange(times: Iterable<string | null>, since: string, now: DateTime): string {
	const limit = now.toUTC().plus({ hours: FUTURE_HOURS }).toFormat(FORMAT);
	let latest = since > limit ? '' : since;
	for (const text of times) {
		const time = cursorTime(text);
		if (time > latest && time <= limit) latest = time;
	}
	return latest;
}

/** When a full sweep is due, null when they are switched off (0 hours). Without a last one it is due at once. */
export function fullSweepDueAt(
	lastFullSweep: string,
	everyHours: number,
	now: DateTime,
): DateTime | null {
	if (everyHours <= 0) return null;
	const last = DateTime.fromISO(lastFullSweep);
	return last.isValid && last <= now.plus({ hours: FUTURE_HOURS })
		? last.plus({ hours: everyHours })
		: now;
}

/**
 * The cursor to store after writing. Where something was not written it stays where it was, so that the next run
 * reads the same changes again.
 */
export function settledCursor(cursor: StockCursor, everythingWritten: boolean): StockCursor {
	if (everythingWritten) return cursor;
	const { since, previousFullSweep } = cursor;
	const back = { ...cursor, cursor: since, lastFullSweep: previousFullSweep };
	return cursor.resumeFrom === undefined ? back : { ...back, resumeFrom: since };
}
