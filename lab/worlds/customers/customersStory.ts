import type { Relatie } from '../../simulators/snelstart/tables';

/** What people did, and what only they know: all that is not here was done by a run. Moments are milliseconds since 1970. */
export class CustomersStory {
	/** Changes on either side. */
	changes = 0;

	/** Ids of the customers in the shop that each card is of, by its id: the same human being, whatever he is called. */
	readonly owners = new Map<string, Set<number>>();

	/** Cards as people left them, by id. */
	readonly left = new Map<string, Relatie>();

	/** When somebody last changed each card in SnelStart, by its id. */
	readonly editedAt = new Map<string, number>();

	/** When each row of the shop was last saved, by `addresses/12`. */
	readonly savedAt = new Map<string, number>();

	/** Address that took the place of one that orders use, by the id of that one. */
	readonly replacedBy = new Map<number, number>();

	/** All that the shop ever said of each customer, by his id. */
	readonly said = new Map<number, Set<string>>();

	/** VAT numbers that are right. */
	readonly vatNumbers = new Set<string>();

	/** Customers who, or whose card, changed while a run was at work and could not see it any more. */
	readonly raced = new Set<number>();

	/** Makes a card that of a customer. */
	own(cardId: string, customerId: number): void {
		this.owners.set(cardId, (this.owners.get(cardId) ?? new Set<number>()).add(customerId));
	}

	/** Notes what the shop says of a customer from now on. */
	say(customerId: number, ...texts: string[]): void {
		const known = this.said.get(customerId) ?? new Set<string>();
		for (const text of texts) known.add(text);
		this.said.set(customerId, known);
	}
}
