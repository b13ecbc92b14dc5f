import type { WebOrder } from '../../stream/webOrder';
import type { Readiness } from './readiness';
import { joined, worded } from '../../words/wording';

type Judgement = Pick<Readiness, 'readiness' | 'reason'>;

/**
 * What the shop says of an order, with what follows from its being placed before the start: one that waits says so, and one
 * of which nobody knows when it was paid waits.
 */
export function sinceStart(
	{ readiness, reason }: Judgement,
	beforeStart: WebOrder['beforeStart'],
): Judgement {
	if (beforeStart === undefined || beforeStart === 'paidSince') return { readiness, reason };
	const placed = worded('placed before the start', 'geplaatst vóór het starttijdstip');
	if (readiness !== 'ready') return { readiness, reason: joined([reason, placed], '; ') };
	return {
		readiness: 'waiting',
		reason: worded(
			`${placed.en}, and the shop does not tell when it was paid`,
			`${placed.nl}, en de winkel zegt niet wanneer hij is betaald`,
		),
	};
}
