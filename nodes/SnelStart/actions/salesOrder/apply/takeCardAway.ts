import { doing, OTHER_MOMENT } from './doing';
import { worded } from '../../../../../domain/words/wording';
import { saysAsSent } from '../../../../../domain/customer/saysAsSent';
import { saysNothingElse } from '../../../../../domain/customer/saysNothingElse';
import type { ChangeWrite } from '../../../../../domain/stream/orderChange';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { SnelStartError } from '../../../client/snelStartError';
import { cardsInUse } from '../import/customers/cardsInUse';
import { deactivateCustomer, isInUse } from '../import/customers/deactivateCustomer';
import type { Stop } from '../import/stop';
import { failedBy, stays, type Applied } from './applied';
import { madeWithIt } from './madeWithIt';

type TakeCardAway = Extract<ChangeWrite, { action: 'takeCardAway' }>;

/**
 * Puts a customer card on inactive (nonactief) that was made for sales orders which are gone: while it says what was
 * written on it and nothing else, was not touched since, and no sales order, invoice or other card names it.
 *
 * @param gone sales orders that were deleted before it
 */
export async function takeCardAway(
	client: SnelStartClient,
	{ customerId, madeAt, card }: TakeCardAway,
	gone: ReadonlySet<string>,
	stop: Stop,
): Promise<Applied> {
	const what = worded(`customer card "${card.naam}"`, `klantkaart "${card.naam}"`);
	const answer = await client.customers.record(customerId);
	if (!answer.ok) {
		const { httpStatus, codes } = answer.failure;
		if (httpStatus === 404 || codes.includes('REL-0005')) return { outcome: 'settled' };
		return failedBy(answer.failure, stop, doing('reading', what));
	}
	const record = answer.body;
	if (record.nonactief === true) return { outcome: 'settled' };
	if (!saysAsSent(record, card) || !saysNothingElse(record)) {
		return stays(
			what,
			worded(
				'it says something else than the import writes',
				'zij zegt iets anders dan de import schrijft',
			),
		);
	}
	if (!madeWithIt(record.modifiedOn, madeAt)) {
		return stays(what, OTHER_MOMENT);
	}
	try {
		const inUse = await cardsInUse(client, [customerId], gone);
		if (inUse.has(customerId)) {
			return stays(what, worded('something else is on it', 'er staat iets anders op'));
		}
	} catch (error) {
		return failedBy((error as SnelStartError).details, stop, doing('reading', what));
	}
	const failure = await deactivateCustomer(client, customerId, record);
	if (failure === null || failure.unknownWrite) stop.countWrite();
	if (failure === null) return { outcome: 'carriedOut' };
	if (isInUse(failure)) {
		return stays(
			what,
			worded('SnelStart says that something is on it', 'SnelStart zegt dat er iets op staat'),
		);
	}
	return failedBy(failure, stop, doing('deactivating', what));
}
