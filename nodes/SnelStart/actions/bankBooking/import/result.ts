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
		return failedFor(refused('the payment was not booked', failure));
	}
	return failedFor({
		code: 'payment-not-booked',
		message: `the payment is of ${date}, which lies in a period that is closed in SnelStart (${failure.codes.join(', ')})`,
		fix: "Book it by hand in an open period, and set 'Books Closed Until' in 'Web Order: Plan Payments'.",
	});
}

export const unknownFor = (failure: SnelStartFailure): Result =>
	failedFor(outcomeUnknown('the bank booking was sent', failure));

export const notBegun = (failure: SnelStartFailure): Result => failedFor(notTried(failure));

/** The invoice is not as it was judged: somebody booked on it meanwhile. */
export const changedSince = ({ invoiceNumber }: PaymentBooking): Result => ({
	outcome: 'reported',
	problems: [
		{
			code: 'outcome-unknown',
			message: `of invoice ${invoiceNumber} not as much is open as when the payment was judged, so it was not booked`,
			fix: 'Nothing needs to be done: the next run judges it anew.',
		},
	],
});

/** Something else carries the key of the payment. */
export const taken = ({ voucher }: PaymentBooking): Result =>
	failedFor({
		code: 'payment-not-booked',
		message: `a bank booking with voucher number (boekstuk) ${voucher} says something else than this payment`,
		fix: 'Compare it with the payment in the shop, and correct it by hand.',
	});

/** Two bank bookings pay the same, and this package may not delete one of them. */
export const twinLeft = ({ voucher, invoiceNumber }: PaymentBooking): Result =>
	failedFor({
		code: 'payment-not-booked',
		message: `invoice ${invoiceNumber} may be paid twice: bank booking ${voucher} could not be taken back`,
		fix: 'Delete one of the two bank bookings (bankboekingen) in SnelStart.',
	});
