import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../../salesOrder/import/stop';
import type { Result } from './result';
import { settleTwins } from './settleTwins';

/** Looks up once more what was booked: of two runs at once only one booking of a payment stays. Changes the results. */
export async function settleTwinsOf(
	client: SnelStartClient,
	results: Map<PaymentBooking, Result>,
	stop: Stop,
): Promise<void> {
	const booked = [...results].flatMap(([booking, { outcome }]) =>
		outcome === 'booked' ? [booking] : [],
	);
	if (booked.length === 0) return;
	const rows = await client.bankBookings.byVoucher(booked.map(({ voucher }) => voucher));
	for (const booking of booked) {
		const same = rows.filter(({ boekstuk }) => boekstuk === booking.voucher);
		if (same.length > 1) results.set(booking, await settleTwins(client, booking, same, stop));
	}
}
