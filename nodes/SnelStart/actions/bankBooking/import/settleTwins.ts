import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { WireBankBooking } from '../../../wire/wireBankBooking';
import type { Stop } from '../../salesOrder/import/stop';
import { isDeleted } from './isDeleted';
import { done, twinLeft, type Result } from './result';
import { isUntouched } from './saysBooking';

/** Of bank bookings that say the same the one with the lowest id stays, whichever run looks. */
export async function settleTwins(
	client: SnelStartClient,
	booking: PaymentBooking,
	rows: readonly WireBankBooking[],
	stop: Stop,
): Promise<Result> {
	const [keep, ...others] = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
	let isLeft = false;
	for (const row of others) {
		const isGone = isUntouched(row, keep) && (await isDeleted(client, row.id, stop));
		isLeft ||= !isGone;
	}
	return isLeft ? twinLeft(booking) : done('booked');
}
