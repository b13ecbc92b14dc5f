import { worded } from '../../../../../domain/words/wording';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { Problem } from '../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../client/failure';
import { notTried, outcomeUnknown, refused } from '../../salesOrder/import/importProblems';

/** What became of one payment. */
export interface Result {
	outcome: PaymentBooking['outcome'];
	problems: Problem[];
}

export const done = (outcome: 'booked' | 'settled'): Result => ({ outcome, problems: [] });

export const failedFor = (...problems: Problem[]): Result => ({ outcome: 'failed', problems });

/** Published: the date is in a period that is blocked, by the owner or by the accountant. */
const CLOSED = ['BOE-0042', 'BOE-0051'];

/** SnelStart refused a booking; a closed period is told as such. */
export function refusedBy(failure: SnelStartFailure, { date }: PaymentBooking): Result {
	if (!failure.codes.some((code) => CLOSED.includes(code))) {
		return failedFor(
			refused(worded('the payment was not booked', 'de betaling is niet geboekt'), failure),
		);
	}
	return failedFor({
		code: 'payment-not-booked',
		message: `the payment is of ${date}, which lies in a period that is closed in SnelStart (${failure.codes.join(', ')})`,
		messageNl: `de betaling is van ${date}, in een periode die in SnelStart is afgesloten (${failure.codes.join(', ')})`,
		fix: "Book it by hand in an open period, and set 'Books Closed Until' in 'Web Order: Plan Payments'.",
		fixNl:
			"Boek haar met de hand in een open periode, en stel 'Books Closed Until' in bij 'Web Order: Plan Payments'.",
	});
}

export const unknownFor = (failure: SnelStartFailure): Result =>
	failedFor(
		outcomeUnknown(worded('the bank booking was sent', 'de bankboeking is verstuurd'), failure),
	);

export const notBegun = (failure: SnelStartFailure): Result => failedFor(notTried(failure));

/** The invoice is not as it was judged: somebody booked on it meanwhile. */
export const changedSince = ({ invoiceNumber }: PaymentBooking): Result => ({
	outcome: 'reported',
	problems: [
		{
			code: 'outcome-unknown',
			message: `of invoice ${invoiceNumber} not as much is open as when the payment was judged, so it was not booked`,
			messageNl: `van factuur ${invoiceNumber} staat minder open dan toen de betaling werd beoordeeld, dus zij is niet geboekt`,
			fix: 'Nothing needs to be done: the next run judges it anew.',
			fixNl: 'Niets: de volgende uitvoering beoordeelt haar opnieuw.',
		},
	],
});

/** Something else carries the key of the payment. */
export const taken = ({ voucher }: PaymentBooking): Result =>
	failedFor({
		code: 'payment-not-booked',
		message: `a bank booking with voucher number (boekstuk) ${voucher} says something else than this payment`,
		messageNl: `een bankboeking met boekstuk ${voucher} zegt iets anders dan deze betaling`,
		fix: 'Compare it with the payment in the shop, and correct it by hand.',
		fixNl: 'Vergelijk haar met de betaling in de webwinkel, en verbeter haar met de hand.',
	});

/** Two bank bookings pay the same, and this package may not delete one of them. */
export const twinLeft = ({ voucher, invoiceNumber }: PaymentBooking): Result =>
	failedFor({
		code: 'payment-not-booked',
		message: `invoice ${invoiceNumber} may be paid twice: bank booking ${voucher} could not be taken back`,
		messageNl: `factuur ${invoiceNumber} is misschien twee keer betaald: bankboeking ${voucher} kon niet worden teruggenomen`,
		fix: 'Delete one of the two bank bookings (bankboekingen) in SnelStart.',
		fixNl: 'Verwijder een van de twee bankboekingen in SnelStart.',
	});
