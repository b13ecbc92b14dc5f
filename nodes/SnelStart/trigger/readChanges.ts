import { DateTime } from 'luxon';

import { cursorTime } from '../../../domain/stock/cursorTime';
import { isSweepDue } from '../../shared/polling/isSweepDue';
import { isSince, readChangedSince } from '../odata/readChangedSince';
import type { DatedRecord, Source } from './source';
import type { ReadUpTo } from './triggerState';

/** A list that lags behind, a change that is committed late: so far back each poll looks. */
const LOOK_BACK = 900;
/** SnelStart names no zone for its times, and a clock is put back by an hour: so far back some polls look. */
const LONG_LOOK_BACK = 3 * 3600;
const LONG_EVERY = 1800;
/** SnelStart's time is UTC or Dutch: a time of change further ahead of n8n's clock is not gone by. */
const MOST_AHEAD = 2 * 3600;

/**
 * The records of a list that changed since shortly before the last poll, and up to where it is read now. One request
 * where little changed. Times are SnelStart's own, whatever its zone and whatever n8n's clock says. Where SnelStart takes
 * no filter the whole list is read, no more often than sweeps are made. The earliest change comes first.
 */
export async function readChanges<R extends DatedRecord>(
	{ reader, now, sweepMinutes }: Source,
	path: string,
	before: ReadUpTo,
): Promise<{ rows: R[]; readUpTo: ReadUpTo }> {
	const { since, wholeAt } = before;
	if (wholeAt !== undefined && !isSweepDue(wholeAt, now, sweepMinutes)) {
		return { rows: [], readUpTo: before };
	}
	const isLong = wholeAt !== undefined || Math.abs(now - before.lookedBackAt) >= LONG_EVERY;
	const lookedBackAt = isLong ? now : before.lookedBackAt;
	const from = textOf(since - (isLong ? LONG_LOOK_BACK : LOOK_BACK));
	const filtered = await readChangedSince<R, R>(reader, path, from, (row) => row, true);
	if (filtered) {
		return {
			rows: inOrder(filtered),
			readUpTo: { since: latestOf(filtered, since, now), lookedBackAt },
		};
	}
	const all = await reader.allAs<R, R>(path, (row) => row, true);
	const longAgo = textOf(since - LONG_LOOK_BACK);
	const rows = all.filter(({ modifiedOn }) => isSince(modifiedOn, longAgo));
	const readUpTo = { since: latestOf(rows, since, now), lookedBackAt: now, wholeAt: now };
	return { rows: inOrder(rows), readUpTo };
}

const inOrder = <R extends DatedRecord>(rows: readonly R[]): R[] =>
	[...rows].sort((a, b) => secondOf(a.modifiedOn) - secondOf(b.modifiedOn));

/**
 * The latest time of change among rows, seconds as in `ReadUpTo`; never earlier than where reading stood.
 *
 * @param now seconds since 1970 by n8n's clock
 */
export function latestOf(
	rows: ReadonlyArray<Pick<DatedRecord, 'modifiedOn'>>,
	since: number,
	now: number,
): number {
	let latest = since;
	for (const { modifiedOn } of rows) {
		const at = secondOf(modifiedOn);
		if (at > latest) latest = at;
	}
	return Math.max(since, Math.min(latest, now + MOST_AHEAD));
}

/** The second of a time of change, as if it were UTC; 0 for one that cannot be read. */
export const secondOf = (modifiedOn: string | null): number => {
	const time = cursorTime(modifiedOn);
	return time === '' ? 0 : DateTime.fromISO(time, { zone: 'utc' }).toSeconds();
};

const textOf = (second: number): string =>
	DateTime.fromSeconds(Math.max(0, second), { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
