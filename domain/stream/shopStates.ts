/** A state (orderstatus) that the shop gives its orders. */
export interface ShopState {
	id: string;
	name: string;
	/** Why an order in it came to nothing; null for a living one. */
	final: 'cancelled' | 'refunded' | 'paymentError' | null;
}

/** Ends the stream of states: what the shop calls them, and how many orders were looked at. */
export interface ShopStates {
	kind: 'shopStates';
	states: ShopState[];
	/** Sales orders that came in. */
	orders: number;
	/** Names and address of the shops that were read, and of the administration the orders are of where it came in. */
	lookedIn: string;
	administration?: string;
}
