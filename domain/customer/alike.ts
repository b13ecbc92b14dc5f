import type { Customer } from '../order/books';

/** One customer card out of several, where it makes no difference which. */
export interface ChosenCard {
	chosen: Customer;
	/** Further cards that say the same, by rising number. */
	alike: Customer[];
}

/**
 * The card with the lowest number, when all of them say the same in every member: two runs at the same moment, or
 * one that was cut off, leave such cards, and every run has to take the same one. Null when they differ: then only
 * a person can tell which one is meant; and when there is none.
 */
export function oneOfAlike(customers: readonly Customer[]): ChosenCard | null {
	const [chosen, ...others] = [...customers].sort((a, b) => a.number - b.number);
	if (!chosen) return null;
	const isAlike = ({ content }: Customer) => content !== undefined && content === chosen.content;
	return others.every(isAlike) ? { chosen, alike: others } : null;
}
