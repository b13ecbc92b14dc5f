import { centsIn } from '../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../domain/stream/paymentBooking';

/** A bank booking as SnelStart takes it. */
export interface BankBookingRequest {
	datum: string;
	boekstuk: string;
	omschrijving: string;
	bedragOntvangen: number;
	bedragUitgegeven: number;
	dagboek: { id: string };
	grootboekBoekingsRegels: object[];
	verkoopboekingBoekingsRegels: object[];
}

/**
 * The bank booking that books a payment on its invoice: received in the journal itself, or, with a clearing account, in
 * a journal in which nothing moves but from that account to the invoice.
 */
export function bankBookingRequest(booking: PaymentBooking): BankBookingRequest {
	const cents = centsIn(booking.amount);
	const [received, spent] = cents >= 0 ? [cents / 100, 0] : [0, -cents / 100];
	const { accountId, description: omschrijving, voucher, date, journalId, bookingId } = booking;
	const isOver = accountId !== '';
	return {
		datum: `${date}T00:00:00`,
		boekstuk: voucher,
		omschrijving,
		bedragOntvangen: isOver ? 0 : received,
		bedragUitgegeven: isOver ? 0 : spent,
		dagboek: { id: journalId },
		grootboekBoekingsRegels: isOver
			? [{ grootboek: { id: accountId }, omschrijving, debet: received, credit: spent }]
			: [],
		verkoopboekingBoekingsRegels: [
			{ boekingId: { id: bookingId }, omschrijving, debet: spent, credit: received },
		],
	};
}
