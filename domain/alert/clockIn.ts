import { DateTime } from 'luxon';

/** Milliseconds since 1970 as a person reads a clock in a zone: "27-11-2026 10:15". */
export const clockIn = (zone: string, ms: number): string =>
	DateTime.fromMillis(ms, { zone }).toFormat('dd-MM-yyyy HH:mm');
