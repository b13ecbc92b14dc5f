import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { PlannedRequest } from '../../../../../domain/stream/plannedRequest';

/** Payments of a dry run: none was booked, and each has what would be sent for it. */
export const reportedBookings = (
	bookings: readonly PaymentBooking[],
	requests: readonly PlannedRequest[],
): PaymentBooking[] =>
	bookings.map((booking) => {
		const own = requests.filter((request) => isOf(booking, request, bookings));
		const outcome = booking.outcome === 'booked' ? 'reported' : booking.outcome;
		return { ...booking, outcome, ...(own.length > 0 ? { requests: own } : {}) };
	});

/** A booking is told by its voucher number; what only deletes takes twins away, and goes with the first of them. */
function isOf(
	booking: PaymentBooking,
	{ body }: PlannedRequest,
	all: readonly PaymentBooking[],
): boolean {
	const voucher = (body as { boekstuk?: unknown } | undefined)?.boekstuk;
	if (voucher !== undefined) return voucher === booking.voucher;
	return booking === all.find(({ action }) => action === 'takeTwinAway');
}
