import type { Customer } from '../books/books';

/** One customer card out of several, where it makes no difference which. */
export interface ChosenCard {
	chosen: Customer;
	/** Further cards that say the same, by rising number. */
	alike: Customer[];
}

/**
 * The card with the lowest number, when all of them say the same in every member: two runs at the same moment, or
 * one that was cut off, leave such cards, and every run has to take the same one. Null when they differ: then only
 * a person can tell which one is meant; and when there is none. Extra fields (extra velden) are set after a card was
 * made, so those that run left may lack them, but hold nothing that the chosen one does not.
 */
export function oneOfAlike(customers: readonly Customer[]): ChosenCard | null {
	const [chosen, ...others] = [...customers].sort((a, b) => a.number - b.number);
	if (!chosen) return null;
	const isAlike = (other: Customer) =>
		other.content !== undefined &&
		other.content === chosen.content &&
		Object.entries(other.extraFields).every(([name, value]) => chosen.extraFields[name] === value);
	return others.every(isAlike) ? { chosen, alike: others } : null;
}
