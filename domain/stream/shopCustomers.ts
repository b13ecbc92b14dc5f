/** Ends the stream of customers: how many were read, so that a run in which nobody changed is no silence. */
export interface ShopCustomers {
	kind: 'shopCustomers';
	customers: number;
	/** Changed since this moment, ISO 8601. */
	since: string;
	/** Names of the shops, for people. */
	lookedIn: string;
}
