import { DateTime } from 'luxon';

/** Milliseconds since 1970 of an ISO 8601 time; one without an offset is of the zone. Null when it is none. */
export function momentIn(zone: string, iso: string): number | null {
	const moment = DateTime.fromISO(iso.trim(), { zone });
	return moment.isValid ? moment.toMillis() : null;
}
