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
	const what = `customer card "${card.naam}"`;
	const answer = await client.customers.record(customerId);
	if (!answer.ok) {
		const { httpStatus, codes } = answer.failure;
		if (httpStatus === 404 || codes.includes('REL-0005')) return { outcome: 'settled' };
		return failedBy(answer.failure, stop, `reading ${what}`);
	}
	const record = answer.body;
	if (record.nonactief === true) return { outcome: 'settled' };
	if (!saysAsSent(record, card) || !saysNothingElse(record)) {
		return stays(what, 'it says something else than the import writes');
	}
	if (!madeWithIt(record.modifiedOn, madeAt)) {
		return stays(what, 'it was made or changed at another moment than the sales order');
	}
	try {
		const inUse = await cardsInUse(client, [customerId], gone);
		if (inUse.has(customerId)) return stays(what, 'something else is on it');
	} catch (error) {
		return failedBy((error as SnelStartError).details, stop, `reading ${what}`);
	}
	const failure = await deactivateCustomer(client, customerId, record);
	if (failure === null || failure.unknownWrite) stop.countWrite();
	if (failure === null) return { outcome: 'carriedOut' };
	if (isInUse(failure)) return stays(what, 'SnelStart says that something is on it');
	return failedBy(failure, stop, `putting ${what} on inactive`);
}
