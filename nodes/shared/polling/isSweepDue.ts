/** A sweep that is due within so many seconds is made. */
const SLACK = 30;

/**
 * Whether a list is to be read whole again. A clock that was put back makes it due.
 *
 * @param sweptAt second of the last sweep, by the same clock as `now`
 */
export const isSweepDue = (sweptAt: number, now: number, everyMinutes: number): boolean =>
	Math.abs(now - sweptAt) >= everyMinutes * 60 - SLACK;
