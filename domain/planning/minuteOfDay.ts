import type { DateTime } from 'luxon';

/** What the clock on the wall says, in minutes since midnight. */
export const minuteOfDay = ({ hour, minute }: DateTime): number => hour * 60 + minute;
