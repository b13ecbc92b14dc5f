import { sleep } from 'n8n-workflow';

import { centsIn } from '../../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import { bankBookingRequest } from '../../../books/payments/bankBookingRequest';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { SnelStartError } from '../../../client/snelStartError';
import type { WireBankBooking } from '../../../wire/wireBankBooking';
import type { Stop } from '../../salesOrder/import/stop';
import { changedSince, notBegun, refusedBy, taken, unknownFor, type Result } from './result';
import { openOf } from './openOf';
import { saysBooking } from './saysBooking';
import { settleBooking } from './settleBooking';

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;
const TRIES = 2;

/**
 * Books one payment where the invoice still has as much open as when it was judged. When no clear answer comes its key is looked up; found
 * means booked, absent means one more try, after which it is left to the next run.
 */
export async function createBooking(
	client: SnelStartClient,
	booking: PaymentBooking,
	stop: Stop,
): Promise<Result> {
	for (let tries = 1; ; tries += 1) {
		if (stop.reason) return notBegun(stop.reason);
		const open = await openOf(client, booking.invoiceId, stop);
		if (open !== centsIn(booking.open)) return changedSince(booking);
		const answer = await client.bankBookings.create(bankBookingRequest(booking));
		if (answer.ok) {
			stop.countWrite();
			return await settleBooking(client, booking, stop);
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) return refusedBy(failure, booking);
		stop.countWrite();
		const found = await lookUp(client, booking, stop);
		if (found !== null && found.length > 0) {
			return found.some((row) => saysBooking(row, booking))
				? await settleBooking(client, booking, stop)
				: taken(booking);
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
