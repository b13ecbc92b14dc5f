/** A document that a sales order reached, or was set back to. */
export interface Reached {
	document: string;
	/** Time of the shop, yyyy-MM-dd HH:mm:ss. */
	at: string;
}

/** What of an order somebody did while a run was just about to write to it. */
export type Raced = 'state' | 'refund' | 'tracking';

/** What people did, by the id of the web order: all that is not here was done by a run. */
export class StatusStory {
	/** Things that people did on either side. */
	changes = 0;

	/** Documents of each sales order, oldest first. */
	readonly documents = new Map<number, Reached[]>();

	/** Tracking numbers that stood on each sales order at any time. */
	readonly numbers = new Map<number, Set<string>>();

	/** When it stopped being clear whose a sales order is: another reference, another total, a twin. Null once it is again. */
	readonly unclear = new Map<number, Array<{ from: string; until: string | null }>>();

	/** Rows of order_histories and customer_messages that people made, by id. */
	readonly histories = new Set<number>();
	readonly messages = new Set<number>();

	/** Tracking number that stood on each shipment when somebody last typed it, by the id of the shipment. */
	readonly typed = new Map<number, string>();

	/** What was done in the very moment that a run wrote to that order. */
	readonly raced = new Map<number, Set<Raced>>();

	/** Times of the shop at which two runs were at work at once. */
	readonly overlaps = new Set<string>();

	race(orderId: number, what: Raced): void {
		this.raced.set(orderId, (this.raced.get(orderId) ?? new Set<Raced>()).add(what));
	}
}
