/** Where a payment is booked. */
export interface Place {
	journal: number;
	account: number;
}

/** A payment that really was made for one order, as the people who made it know it. */
export interface TruePayment {
	/** id in order_payments. */
	id: number;
	orderId: number;
	/** What of it is for this order, in cents; negative where money went back. */
	cents: number;
	/** yyyy-MM-dd by the shop's clock. */
	day: string;
	/** Where the owner's table has it booked: number of the journal, and of the account it goes over, 0 for none; null without a row. */
	where: Place | null;
	/** It was not paid in euros, or the order was not. */
	isForeign: boolean;
	/** Its amount is no number in the shop. */
	isUnreadable: boolean;
	/** All of it went back at once, and nobody made a credit of it: the customer still owes the invoice. */
	wentBack: boolean;
}

/** What a bookkeeper writes behind the key of the order where he numbers what he books by hand. */
export const BY_HAND = '-bank';

/** What somebody booked in SnelStart, without us. */
export interface HandBooking {
	factuurnummer: string;
	orderId: number;
	cents: number;
	/** The payment it was for; null for an amount that is no payment. */
	paymentId: number | null;
}
