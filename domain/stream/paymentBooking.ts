import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';
import type { PlannedRequest } from './plannedRequest';

/** A payment of a web order with what is to be booked of it on the invoice, or why nothing is. */
export interface PaymentBooking {
	kind: 'paymentBooking';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
	/** `takeTwinAway`: a run that was cut off left two bank bookings for this payment. */
	action: 'book' | 'takeTwinAway' | 'none';
	orderId: string;
	reference: string;
	/** boekstuk of the bank booking: import key + `-p` and id of the payment, or `-s` and id of the credit slip. */
	voucher: string;
	invoiceId: string;
	bookingId: string;
	invoiceNumber: string;
	/** Open balance of the invoice when it was judged, less what is booked before this one. */
	open: DecimalText;
	/** What is booked in euros; negative where money went back. */
	amount: DecimalText;
	/** yyyy-MM-dd */
	date: string;
	method: string;
	transactionId: string;
	/** Of the bank booking. */
	description: string;
	journalId: string;
	journal: string;
	/** '' where the money is received in the journal itself. */
	accountId: string;
	account: string;
	/** One line for a person: what is booked where, or why not. */
	summary: string;
	summaryNl?: string;
	/** `planned` before the writer; `settled` somebody else had booked it already. */
	outcome: 'planned' | 'reported' | 'booked' | 'settled' | 'failed';
	problems: Problem[];
	/** With *Only Report*: what a run that writes sends to SnelStart for it. */
	requests?: PlannedRequest[];
}
