import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import { grouped } from '../../../../../../domain/books/grouped';
import { keysOfCard } from '../../../../../../domain/books/identity';
import type { Customer } from '../../../../../../domain/books/books';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type {
	CustomerIdentity,
	PlannedCustomer,
} from '../../../../../../domain/stream/plannedCustomer';

/** Cards by every key they may be found under: with thousands of customers nobody looks through all for each. */
export type FoundCards = ReadonlyMap<string, Customer[]>;

type Kind = CustomerIdentity['by'];

/**
 * All relations that may be one of these customers, a batch of requests for each kind of identity: `cardFor` judges
 * them.
 *
 * @param knownEmail e-mail address of a card that is known to exist; saves the request that looks for one
 */
export async function findCards(
	client: SnelStartClient,
	customers: readonly PlannedCustomer[],
	knownEmail?: string,
): Promise<FoundCards> {
	const sought = customers.flatMap((customer) =>
		plannedIdentities(customer).map((identity) => ({ customer, identity })),
	);
	const valuesOf = (kind: Kind) =>
		sought.flatMap(({ identity }) =>
			identity.by === kind && 'value' in identity ? [identity.value] : [],
		);
	const names = sought.flatMap(({ customer, identity }) =>
		identity.by === 'nameAndPostcode' ? [customer.card?.naam ?? identity.name] : [],
	);
	const fields = new Set(
		sought.flatMap(({ identity }) => (identity.by === 'webCustomerId' ? [identity.field] : [])),
	);
	const found = await Promise.all([
		client.customers.byEmail(
			[...new Set([...valuesOf('email'), ...valuesOf('emailAndName')])],
			knownEmail || undefined,
		),
		client.customers.byVatNumber(valuesOf('vatNumber')),
		client.customers.byName(names),
		...[...fields].map(
			async (field) => await client.customers.byExtraField(field, valuesOf('webCustomerId')),
		),
	]);
	const once = [...new Map(found.flat().map((card) => [card.id, card])).values()];
	return grouped(once, keysOfCard);
}
