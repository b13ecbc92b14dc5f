import type { OpenInvoice } from '../stream/openInvoice';

/** Voucher numbers (boekstukken) of the bank bookings that stand on an invoice. */
export const bookedVouchers = ({ bookings }: Pick<OpenInvoice, 'bookings'>): Set<string> =>
	new Set(bookings.map(({ voucher }) => voucher));
