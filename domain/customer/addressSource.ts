import type { IndexedBooks } from '../books/indexedBooks';
import type { AddressSource, PlanSettings } from '../settings/planSettings';
import type { PlannedCustomer } from '../stream/plannedCustomer';

/**
 * Where the addresses of one sales order come from. What the settings say, but for two cards that cannot tell them:
 * a collective customer (verzamelklant) has no address of the one who ordered, and some cards have none at all.
 * Such an order takes both of its addresses from the shop, as nobody would know else where it has to go.
 */
export function addressSourceOf(
	customer: PlannedCustomer | null,
	books: Pick<IndexedBooks, 'customersById'>,
	{ addressSource, collectiveCustomerId }: PlanSettings,
): AddressSource {
	if (addressSource === 'shop' || customer?.id === undefined) return addressSource;
	if (customer.id === collectiveCustomerId) return 'shop';
	const card = books.customersById.get(customer.id)?.[0];
	const isFilled = customer.changes?.some(({ member }) => member === 'vestigingsAdres.straat');
	return card && !card.address?.street && !isFilled ? 'shop' : addressSource;
}
