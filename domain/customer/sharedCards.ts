import type { PlannedCustomer } from '../order/orderPlan';
import { customerKey } from './identity';
import { plannedIdentities } from './plannedIdentities';

/** New customers of a run, by everything their cards will be known by. */
export type NewCards = Map<string, PlannedCustomer>;

/**
 * The new customer of an earlier order in this run that the chain would recognise this one as, had its card been
 * there already; otherwise the customer itself, which later orders may then share. So the import makes one card.
 */
export function sharedCard(customer: PlannedCustomer, cards: NewCards): PlannedCustomer {
	if (customer.action !== 'create') return customer;
	const keys = plannedIdentities(customer).map(customerKey);
	const known = keys.map((key) => cards.get(key)).find((one) => one !== undefined) ?? customer;
	keys.filter((key) => !cards.has(key)).forEach((key) => cards.set(key, known));
	return known;
}
