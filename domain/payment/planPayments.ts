import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import { euros, eurosNl, centsIn } from '../money/cents';
import { notBooked } from './notBooked';
import type { PaymentSettings } from './paymentSettings';
import { planInvoice } from './planInvoice';

/**
 * What is to be booked on invoices of web orders, each payment at most once: what fits one invoice exactly goes there,
 * and a payment that two invoices could take is told.
 */
export function planPayments(
	invoices: readonly PaidInvoice[],
	settings: PaymentSettings,
): PaymentBooking[] {
	const credited = new Set(
		invoices.flatMap(({ invoice }) =>
			invoice.orders.filter(({ slipId }) => slipId !== '').map(({ orderId }) => orderId),
		),
	);
	const planned = invoices.map((paid) => ({
		paid,
		bookings: planInvoice(paid, settings, credited),
	}));
	const holders = new Map<string, PaymentBooking[]>();
	for (const booking of planned.flatMap(({ bookings }) => bookings)) {
		if (booking.action !== 'book') continue;
		holders.set(booking.voucher, [...(holders.get(booking.voucher) ?? []), booking]);
	}
	return planned.flatMap(({ paid, bookings }) =>
		bookings.map((booking) => {
			const rivals = holders.get(booking.voucher) ?? [];
			if (booking.action !== 'book' || rivals.length < 2) return booking;
			const fitting = rivals.filter(({ open, amount }) => open === amount);
			return fitting[0] === booking ? booking : inDoubt(paid, booking);
		}),
	);
}

const inDoubt = (paid: PaidInvoice, booking: PaymentBooking): PaymentBooking =>
	notBooked(
		paid,
		{
			message: `the payment of ${euros(centsIn(booking.amount))} fits more than one of the invoices of the order`,
			messageNl: `de betaling van ${eurosNl(centsIn(booking.amount))} past op meer dan één factuur van de order`,
			fix: 'Book it by hand on the invoice that it is for.',
			fixNl: 'Boek haar met de hand op de factuur waar zij bij hoort.',
		},
		booking,
	);
