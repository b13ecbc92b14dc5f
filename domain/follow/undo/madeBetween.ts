import { DateTime } from 'luxon';

import type { BookedOrder } from '../../stream/bookedOrder';
import { readIn, type ClockZone } from '../clockZone';

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
