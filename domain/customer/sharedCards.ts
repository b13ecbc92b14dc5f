import type { CustomerIdentity, PlannedCustomer } from '../order/orderPlan';
import { identityKey } from './identity';
import { plannedIdentities } from './plannedIdentities';

/** New customers of a run, by everything their cards will be known by. */
export type NewCards = Map<string, PlannedCustomer>;

/**
 * The new customer of an earlier order in this run that the chain would recognise this one as, had its card been
 * there already; otherwise the customer itself, which later orders may then share. So the import makes one card.
 */
export function sharedCard(customer: PlannedCustomer, cards: NewCards): PlannedCustomer {
	if (customer.action !== 'create') return customer;
	const keys = plannedIdentities(customer).map(sharingKey);
	const known = keys.map((key) => cards.get(key)).find((one) => one !== undefined) ?? customer;
	keys.filter((key) => !cards.has(key)).forEach((key) => cards.set(key, known));
	return known;
}

/** Name and postcode stand for the same customer only in the same country, and with the e-mail address where it counts. */
function sharingKey(identity: CustomerIdentity): string {
	if (identity.by !== 'nameAndPostcode') return identityKey(identity);
	return `${identityKey(identity)}|${identity.countryId}|${identity.email ?? ''}`;
}
