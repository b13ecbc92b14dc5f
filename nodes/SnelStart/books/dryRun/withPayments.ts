import { paidOn } from '../payments/paidOn';
import type { WireBankBooking } from '../../wire/wireBankBooking';
import { wireCents } from '../../wire/wireNumber';
import type { WireSalesInvoice } from '../../wire/wireSalesInvoice';

/** A sales invoice (verkoopfactuur) with the open balance that it would have after these bank bookings. */
export function withPayments(
	invoice: WireSalesInvoice,
	bookings: readonly WireBankBooking[],
): WireSalesInvoice {
	const bookingId = invoice.verkoopBoeking?.id ?? '';
	const paid = bookings.reduce((sum, booking) => sum + (paidOn(booking, bookingId) ?? 0), 0);
	const open = wireCents(invoice.openstaandSaldo);
	return paid === 0 || open === null
		? invoice
		: { ...invoice, openstaandSaldo: (open - paid) / 100 };
}
