/** A payment that really was made for one order, as the people who made it know it. */
export interface TruePayment {
	/** id in order_payments. */
	id: number;
	orderId: number;
	/** What of it is for this order, in cents; negative where money went back. */
	cents: number;
	/** yyyy-MM-dd by the shop's clock. */
	day: string;
	/** A row of the owner's table is for its method. */
	hasRule: boolean;
	/** Its amount is no number in the shop. */
	isUnreadable: boolean;
}

/** What somebody booked in SnelStart, without us. */
export interface HandBooking {
	factuurnummer: string;
	orderId: number;
	cents: number;
	/** The payment it was for; null for an amount that is no payment. */
	paymentId: number | null;
}
