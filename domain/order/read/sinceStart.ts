import type { WebOrder } from '../../stream/webOrder';
import type { Readiness } from './readiness';

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
	if (readiness !== 'ready') return { readiness, reason: `${reason}; placed before the start` };
	return {
		readiness: 'waiting',
		reason: 'placed before the start, and the shop does not tell when it was paid',
	};
}
