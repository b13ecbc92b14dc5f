import { centsIn } from '../../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import { paidOn } from '../../../books/payments/paidOn';
import type { WireBankBooking } from '../../../wire/wireBankBooking';

/** Whether a bank booking under the key of a payment pays that payment: the same invoice and amount, or the same day. */
export function saysBooking(row: WireBankBooking, booking: PaymentBooking): boolean {
	const cents = paidOn(row, booking.bookingId);
	return cents === centsIn(booking.amount) || (cents !== 0 && row.datum.startsWith(booking.date));
}

/** Whether it says exactly what was sent, and nobody has marked or checked it since. */
export const isUntouched = (row: WireBankBooking, like: WireBankBooking): boolean =>
	!row.markering && !row.gewijzigdDoorAccountant && contentOf(row) === contentOf(like);

const contentOf = (row: WireBankBooking): string =>
	JSON.stringify([
		row.datum.slice(0, 10),
		row.boekstuk,
		row.omschrijving,
		Number(row.bedragOntvangen),
		Number(row.bedragUitgegeven),
		row.dagboek?.id,
		(row.verkoopboekingBoekingsRegels ?? []).map(({ boekingId, debet, credit }) => [
			boekingId?.id,
			Number(debet),
			Number(credit),
		]),
		(row.grootboekBoekingsRegels ?? []).map(({ grootboek, debet, credit }) => [
			grootboek?.id,
			Number(debet),
			Number(credit),
		]),
	]);
