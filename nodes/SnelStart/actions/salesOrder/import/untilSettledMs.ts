import { leastAgeMs } from './leastAgeMs';

/** A record younger than this may still be settled by the run that made it. */
const SETTLED_AFTER_MS = 10_000;

/** Milliseconds until each of the records is old enough to belong to no run that is still at work. */
export function untilSettledMs(
	records: ReadonlyArray<{ modifiedOn: string | null }>,
	now: number,
): number {
	const waits = records.map(({ modifiedOn }) => SETTLED_AFTER_MS - leastAgeMs(modifiedOn, now));
	return Math.max(0, ...waits);
}
