import { sleep } from 'n8n-workflow';

import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import { bankBookingRequest } from '../../../books/payments/bankBookingRequest';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { SnelStartError } from '../../../client/snelStartError';
import type { WireBankBooking } from '../../../wire/wireBankBooking';
import type { Stop } from '../../salesOrder/import/stop';
import { changedSince, done, notBegun, refusedBy, taken, unknownFor, type Result } from './result';
import { openAllows } from './openAllows';
import { saysBooking } from './saysBooking';

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;
const TRIES = 2;

/**
 * Books one payment where the invoice still has so much open. When no clear answer comes its key is looked up; found
 * means booked, absent means one more try, after which it is left to the next run.
 */
export async function createBooking(
	client: SnelStartClient,
	booking: PaymentBooking,
	stop: Stop,
): Promise<Result> {
	for (let tries = 1; ; tries += 1) {
		if (stop.reason) return notBegun(stop.reason);
		const allows = await openAllows(client, booking, stop);
		if (!allows) return changedSince(booking);
		const answer = await client.bankBookings.create(bankBookingRequest(booking));
		if (answer.ok) {
			stop.countWrite();
			return done('booked');
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) return refusedBy(failure, booking);
		stop.countWrite();
		const found = await lookUp(client, booking, stop);
		if (found !== null && found.length > 0) {
			return found.some((row) => saysBooking(row, booking)) ? done('booked') : taken(booking);
		}
		if (found === null || tries === TRIES || stop.reason) return unknownFor(failure);
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

/** What stands under the key; null where SnelStart did not say. */
async function lookUp(
	client: SnelStartClient,
	{ voucher }: PaymentBooking,
	stop: Stop,
): Promise<WireBankBooking[] | null> {
	try {
		return await client.bankBookings.byVoucher([voucher]);
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return null;
	}
}
