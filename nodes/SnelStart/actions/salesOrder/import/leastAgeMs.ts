import { DateTime } from 'luxon';

const HOUR_MS = 3_600_000;

/** SnelStart names no zone: its wall clock may be UTC, winter or summer time. */
const ZONE_HOURS = [0, 1, 2];

/**
 * How long ago a record was changed, at least, in milliseconds: of all zones the time may be meant in, the one
 * that makes it youngest without putting it in the future. 0 when the time cannot be read.
 */
export function leastAgeMs(modifiedOn: string | null, now: number): number {
	const written = DateTime.fromISO(modifiedOn ?? '', { zone: 'utc' });
	if (!written.isValid) return 0;
	const ages = ZONE_HOURS.map((hours) => now - written.toMillis() + hours * HOUR_MS);
	const possible = ages.filter((age) => age >= 0);
	return possible.length === 0 ? 0 : Math.min(...possible);
}
