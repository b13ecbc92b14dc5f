import type { Where } from './lookedIn';

/** Ends the stream of payments: how much was looked at, so that an empty run does not look like a good one. */
export interface PaymentSummary extends Partial<Where> {
	kind: 'paymentSummary';
	/** Invoices of which something is open. */
	invoices: number;
	/** Payments that are to be booked. */
	toBook: number;
	/** Payments and invoices that a person has to look at. */
	told: number;
}
