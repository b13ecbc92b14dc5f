import { alikeCards } from '../../../../../../domain/customer/alike';
import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import type { Customer } from '../../../../../../domain/books/books';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import { cardsInUse } from './cardsInUse';
import { cardsWith } from './cardFor';
import { findCards } from './findCards';

/** Active cards that say the same in every member, judged by what is on them. */
export interface AlikeGroup {
	/** Key of the planned customer they were found for. */
	key: string;
	/** The one with sales orders; of several or of none the lowest number. */
	keep: Customer;
	/** Nothing is on them. */
	surplus: Customer[];
	/** Something is on them too: a person has to move it. */
	used: Customer[];
}

/** Cards of these customers that say the same as another one, as SnelStart tells now; one group is given once. */
export async function alikeGroups(
	client: SnelStartClient,
	customers: readonly PlannedCustomer[],
): Promise<AlikeGroup[]> {
	const found = await findCards(client, customers);
	const groups = customers.flatMap((customer) => {
		const answering = plannedIdentities(customer).flatMap((identity) =>
			cardsWith(found, identity, customer),
		);
		return alikeCards([...new Set(answering)]).map((cards) => ({ key: customer.key, cards }));
	});
	const once = [...new Map(groups.reverse().map((one) => [one.cards[0].id, one])).values()];
	const inUse = await cardsInUse(
		client,
		once.flatMap(({ cards }) => cards.map(({ id }) => id)),
	);
	return once.reverse().map(({ key, cards }) => judged(key, cards, inUse));
}

function judged(key: string, cards: readonly Customer[], inUse: ReadonlySet<string>): AlikeGroup {
	const isUsed = ({ id }: Customer) => inUse.has(id);
	const keep = cards.find(isUsed) ?? cards[0];
	const others = cards.filter((card) => card !== keep);
	return {
		key,
		keep,
		surplus: others.filter((card) => !isUsed(card)),
		used: others.filter(isUsed),
	};
}
