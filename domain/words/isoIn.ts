import { DateTime } from 'luxon';

/** A moment (milliseconds since 1970) as ISO 8601 by the wall clock of a zone, with its offset; of UTC where there is no such zone. */
export function isoIn(zone: string, epochMs: number): string {
	const moment = DateTime.fromMillis(epochMs, { zone });
	const known = moment.isValid ? moment : DateTime.fromMillis(epochMs, { zone: 'utc' });
	return known.toISO({ suppressMilliseconds: true }) ?? '';
}
