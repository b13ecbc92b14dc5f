import { DateTime } from 'luxon';

import type { OrderState } from './orderState';
import type { LookedAt } from './lookedAt';
import type { Readiness } from './readiness';

/** An order and the moment it is looked at. */
export interface OpenPayment extends LookedAt {
	readiness: Readiness['readiness'];
	state: OrderState | undefined;
	/** ISO 8601. */
	placedAt: string;
}

/**
 * Days that payment is late, such as that of a bank transfer that never came. Only an order that waits in a state that
 * is not paid can be late; days are counted by the shop's own calendar.
 *
 * @param afterDays days that a customer has to pay, null when the owner does not want to know
 * @returns whole days over that, null when there are none
 */
export function overdueDaysOf(
	{ readiness, state, placedAt, now, zone }: OpenPayment,
	afterDays: number | null,
): number | null {
	if (afterDays === null || readiness !== 'waiting' || state === undefined || state.paid)
		return null;
	const placed = DateTime.fromISO(placedAt, { zone });
	const days = Math.floor(DateTime.fromSeconds(now, { zone }).diff(placed, 'days').days);
	return days > afterDays ? days - afterDays : null;
}
