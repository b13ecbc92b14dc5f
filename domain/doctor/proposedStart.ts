import { DateTime } from 'luxon';

import type { PlannedOrder } from '../stream/plannedOrder';
import { worded, type Wording } from '../words/wording';

/** Problems that say that SnelStart has the order, by hand or through another link. */
const KNOWN = ['imported-under-other-key', 'imported-twice-elsewhere', 'duplicate-sales-order'];

interface Start {
	/** ISO 8601. */
	at: string;
	message: Wording;
	fix: Wording;
}

/**
 * From when orders should be imported: the first order behind the newest one that SnelStart has already, by hand or
 * through another link; the beginning of today where it has none of them. An earlier start would make orders twice that
 * were typed over without anything that names them; a later one would leave orders out.
 *
 * @param planned the newest orders of the shop
 * @param now milliseconds since 1970
 * @param zone of the shop's days
 */
export function proposedStart(planned: readonly PlannedOrder[], now: number, zone: string): Start {
	const sorted = [...planned].sort((a, b) => momentOf(a) - momentOf(b));
	const last = sorted.map(isKnown).lastIndexOf(true);
	const next = last < 0 ? undefined : sorted[last + 1];
	const today = DateTime.fromMillis(now, { zone }).startOf('day').toMillis();
	const at = last < 0 ? today : next ? momentOf(next) : now;
	const moment = DateTime.fromMillis(at, { zone });
	const when = moment.toFormat('dd-MM-yyyy HH:mm');
	return {
		at: moment.toISO() ?? '',
		message: worded(`Start proposed: ${when}`, `Voorgesteld starttijdstip: ${when}`),
		fix:
			last < 0
				? worded(
						'None of the newest orders is in SnelStart: begin today, and type over by hand what was paid before',
						'Geen van de nieuwste orders staat in SnelStart: begin vandaag, en typ met de hand over wat eerder is betaald',
					)
				: worded(
						`The newest order that SnelStart has is ${sorted[last].orderId}: begin behind it, and stop typing over or switch the other link off from then on`,
						`De nieuwste order die SnelStart heeft is ${sorted[last].orderId}: begin daarna, en typ vanaf dan niets meer over of zet de andere koppeling uit`,
					),
	};
}

const momentOf = ({ placedAt }: PlannedOrder): number => Date.parse(placedAt);

const isKnown = ({ outcome, problems }: PlannedOrder): boolean =>
	outcome === 'exists' || problems.some(({ code }) => KNOWN.includes(code));
