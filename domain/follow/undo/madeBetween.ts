import { DateTime } from 'luxon';

import type { BookedOrder } from '../../stream/bookedOrder';

/** Zones in which SnelStart's clock, which names none, may be read. */
export type ClockZone = 'utc' | 'Europe/Amsterdam';

const ZONES: readonly ClockZone[] = ['utc', 'Europe/Amsterdam'];

/** A web order is not imported before it was placed, but for clocks that differ a little. */
const CLOCKS_DIFFER_MS = 120_000;

/** When a sales order was last changed by SnelStart's clock, read in a zone, in milliseconds since 1970; NaN for none. */
const readIn = (zone: ClockZone, text: string): number =>
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

/** Whether a sales order was made in a span of time; `after` it was made, or changed, behind the span. */
type MadeThen = 'yes' | 'no' | 'after' | 'unknown';

/**
 * Whether a sales order was made within the span of time that is asked for, in every zone its time may be read in: one
 * that was not changed since was last changed then. One that was last changed after the span may have been made in it.
 */
export function isMadeBetween(
	{ changedAt, madeBetween }: Pick<BookedOrder, 'changedAt' | 'madeBetween'>,
	zones: readonly ClockZone[],
): MadeThen {
	if (changedAt === undefined || madeBetween === undefined) return 'unknown';
	const [from, until] = [madeBetween.from, madeBetween.until].map((text) =>
		DateTime.fromISO(text).toMillis(),
	);
	const answers = zones.map((zone): MadeThen => {
		const at = readIn(zone, changedAt);
		if (at < from) return 'no';
		if (at <= until) return 'yes';
		return 'after';
	});
	return answers.every((answer) => answer === answers[0]) ? answers[0] : 'unknown';
}

/** Whether a web order was placed behind the span of time, so that its sales order cannot have been made in it. */
export const isPlacedAfter = (
	placedAt: string,
	madeBetween: NonNullable<BookedOrder['madeBetween']>,
): boolean =>
	DateTime.fromISO(placedAt).toMillis() > DateTime.fromISO(madeBetween.until).toMillis();
