import { DateTime } from 'luxon';

/**
 * The shop's own wall clock of an ISO 8601 moment, "2026-11-23T12:15:39", as SnelStart takes dates (datum).
 * Null when the text is no moment.
 */
export function localDateTime(iso: string): string | null {
	const moment = DateTime.fromISO(iso, { zone: 'utc', setZone: true });
	return moment.isValid ? moment.toFormat("yyyy-MM-dd'T'HH:mm:ss") : null;
}
