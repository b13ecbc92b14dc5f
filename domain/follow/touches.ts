import { DateTime } from 'luxon';

import type { Touch } from '../stream/bookedOrder';

/** What tells when a sales order was last changed: SnelStart gives out numbers in the order they are made. */
export interface Numbered {
	id: string;
	number: number;
	/** By SnelStart's clock, which names no zone; null where it does not tell. */
	modifiedOn: string | null;
}

/** Two sales orders of one run are seldom further apart. */
const SOON_MS = 60_000;

/**
 * Whether sales orders were changed after they were made. SnelStart does not tell when it made one; but one that was
 * changed later than a higher number was, was changed after it was made.
 */
export function touchesOf(rows: readonly Numbered[]): Map<string, Touch> {
	const touches = new Map<string, Touch>();
	let since = Infinity;
	for (const row of [...rows].sort((a, b) => b.number - a.number)) {
		const at = millisOf(row.modifiedOn);
		touches.set(row.id, touchOf(at, since));
		if (at !== null) since = Math.min(since, at);
	}
	return touches;
}

function touchOf(at: number | null, since: number): Touch {
	if (at === null) return 'unknown';
	if (at > since) return 'seen';
	return since - at <= SOON_MS ? 'none' : 'unknown';
}

function millisOf(text: string | null): number | null {
	if (text === null) return null;
	const moment = DateTime.fromISO(text, { zone: 'utc' });
	return moment.isValid ? moment.toMillis() : null;
}
