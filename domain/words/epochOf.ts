import { DateTime } from 'luxon';

/** Seconds since 1970 of an ISO 8601 time, NaN when it is none. */
export const epochOf = (iso: string): number => DateTime.fromISO(iso).toSeconds();
