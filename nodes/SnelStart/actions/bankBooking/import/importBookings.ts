import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { WireBankBooking } from '../../../wire/wireBankBooking';
import { leftForNextRun } from '../../salesOrder/import/importProblems';
import type { Stop } from '../../salesOrder/import/stop';
import { createBooking } from './createBooking';
import { done, failedFor, notBegun, taken, type Result } from './result';
import { saysBooking } from './saysBooking';
import { settleTwinsOf } from './settleTwinsOf';
import { settleTwins } from './settleTwins';

/**
 * Books payments that were planned, one after the other and each exactly once: looked up by its key before, after a lost
 * answer and once more when all are booked. One that cannot be booked takes no other down; only a refused key, a missing
 * right or a service that does not answer stops the rest.
 */
export async function importBookings(
	client: SnelStartClient,
	bookings: readonly PaymentBooking[],
	stop: Stop,
): Promise<PaymentBooking[]> {
	const rows = await client.bankBookings.byVoucher(bookings.map(({ voucher }) => voucher));
	const results = new Map<PaymentBooking, Result>();
	for (const booking of bookings) {
		const there = rows.filter(({ boekstuk }) => boekstuk === booking.voucher);
		results.set(booking, await resultOf(client, booking, there, stop));
	}
	await settleTwinsOf(client, results, stop);
	return bookings.map((booking) => {
		const { outcome, problems } = results.get(booking) ?? {
			outcome: booking.outcome,
			problems: [],
		};
		return { ...booking, outcome, problems: [...booking.problems, ...problems] };
	});
}

async function resultOf(
	client: SnelStartClient,
	booking: PaymentBooking,
	there: readonly WireBankBooking[],
	stop: Stop,
): Promise<Result> {
	if (stop.reason) return notBegun(stop.reason);
	if (stop.isLate) return failedFor(leftForNextRun(stop.minutes));
	if (there.length > 1) return await settleTwins(client, booking, there, stop);
	if (booking.action === 'takeTwinAway') return done('settled');
	if (there.length === 1) return saysBooking(there[0], booking) ? done('settled') : taken(booking);
	return await createBooking(client, booking, stop);
}
