import { DateTime } from 'luxon';

/** SnelStart names no zone for its times: three hours cover UTC, local time and the change of the clock. */
const OVERLAP_HOURS = 3;

/** The moment in SnelStart's own notation, without zone, early enough whatever zone it means. */
export const snelStartTime = (iso: string): string =>
	DateTime.fromISO(iso, { setZone: true })
		.toUTC()
		.minus({ hours: OVERLAP_HOURS })
		.toFormat("yyyy-MM-dd'T'HH:mm:ss");
