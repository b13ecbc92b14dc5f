/** Where payments of a method are booked. */
export interface PaymentRule {
	/** Name of the payment, or name or module of the payment method of the order; `*` for any characters. */
	method: string;
	journalId: string;
	journal: string;
	/** '' where the money is received in the journal itself. */
	accountId: string;
	account: string;
}

/** What the owner chose for payments. */
export interface PaymentSettings {
	/** One that names the module holds before one that names the method, `*` alone after both; of equals the first. */
	rules: readonly PaymentRule[];
	/** Last day of the period that is closed for bookings, yyyy-MM-dd; '' for none. */
	closedUntil: string;
	/** Whether a credit slip counts as paid back where the shop keeps no payment of it. */
	slipsArePaidBack: boolean;
}
