import { centsIn } from '../../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../../salesOrder/import/stop';
import { isDeleted } from './isDeleted';
import { openOf } from './openOf';
import { changedSince, done, twinLeft, type Result } from './result';
import { settleTwins } from './settleTwins';

/**
 * Looks at the invoice once more right after a payment was booked. Where more was booked meanwhile, by another run or by
 * a person for the same money, ours goes again: the next run judges what is open then.
 */
export async function settleBooking(
	client: SnelStartClient,
	booking: PaymentBooking,
	stop: Stop,
): Promise<Result> {
	const expected = centsIn(booking.open) - centsIn(booking.amount);
	const open = await openOf(client, booking.invoiceId, stop);
	if (open === null || open === expected) return done('booked');
	const rows = await client.bankBookings.byVoucher([booking.voucher]);
	if (rows.length > 1) return await settleTwins(client, booking, rows, stop);
	const [own] = rows;
	if (own === undefined) return changedSince(booking);
	const isTouched = own.markering || own.gewijzigdDoorAccountant;
	return !isTouched && (await isDeleted(client, own.id, stop))
		? changedSince(booking)
		: twinLeft(booking);
}
