import { DateTime } from 'luxon';

/** Zones in which SnelStart's clock, which names none, may be read. */
export type ClockZone = 'utc' | 'Europe/Amsterdam';

const ZONES: readonly ClockZone[] = ['utc', 'Europe/Amsterdam'];

/** A web order is not imported before it was placed, but for clocks that differ a little. */
const CLOCKS_DIFFER_MS = 120_000;

/** When a sales order was last changed by SnelStart's clock, read in a zone, in milliseconds since 1970; NaN for none. */
export const readIn = (zone: ClockZone, text: string): number =>
	DateTime.fromISO(text, { zone }).toMillis();

/**
 * The zones in which SnelStart's times make sense: none of these sales orders was made before its web order was placed.
 *
 * @param made pairs of a time of SnelStart and the moment at which the web order was placed, ISO 8601
 */
export function zonesOf(
	made: ReadonlyArray<{ changedAt: string; placedAt: string }>,
): readonly ClockZone[] {
	const fitting = ZONES.filter((zone) =>
		made.every(({ changedAt, placedAt }) => {
			const early = DateTime.fromISO(placedAt).toMillis() - readIn(zone, changedAt);
			return Number.isNaN(early) || early <= CLOCKS_DIFFER_MS;
		}),
	);
	return fitting.length > 0 ? fitting : ZONES;
}
