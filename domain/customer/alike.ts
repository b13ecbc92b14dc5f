import type { Customer } from '../books/books';
import { grouped } from '../words/grouped';

/** One customer card out of several, where it makes no difference which. */
export interface ChosenCard {
	chosen: Customer;
	/** Further cards that say the same, by rising number. */
	alike: Customer[];
}

/**
 * The card with the lowest number, when all of them say the same in every member: two runs at the same moment, or
 * one that was cut off, leave such cards. Null when they differ: then only a person can tell which one is meant; and
 * when there is none. Which of them is kept is for the import to say, which reads what sales orders are on them.
 */
export function oneOfAlike(customers: readonly Customer[]): ChosenCard | null {
	const [chosen, ...alike] = byNumber(customers);
	if (!chosen) return null;
	return alike.every((other) => isAlike(chosen, other)) ? { chosen, alike } : null;
}

/** Cards that say the same in every member as another one, in groups, each by rising number. */
export function alikeCards(customers: readonly Customer[]): Customer[][] {
	const told = customers.filter(({ content }) => content !== undefined);
	return [...grouped(told, ({ content = '' }) => content).values()]
		.map((group) => {
			const [first, ...others] = byNumber(group);
			return [first, ...others.filter((other) => isAlike(first, other))];
		})
		.filter((group) => group.length > 1);
}

/**
 * Extra fields (extra velden) are set after a card was made, so one that a run left may lack them; none holds another
 * value.
 */
const isAlike = (one: Customer, other: Customer): boolean =>
	one.content !== undefined &&
	one.content === other.content &&
	Object.entries(other.extraFields).every(
		([name, value]) => (one.extraFields[name] ?? value) === value,
	);

const byNumber = (customers: readonly Customer[]): Customer[] =>
	[...customers].sort((a, b) => a.number - b.number);
