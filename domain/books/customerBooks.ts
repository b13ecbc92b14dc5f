import type { Books, Customer } from './books';
import { grouped } from './grouped';
import { keysOfCard } from './identity';

/** What customers are recognised by: the cards, found by id and by everything a card says, and the countries. */
export interface CustomerBooks extends Pick<Books, 'customers' | 'countries'> {
	/** By every key the card may be found under: e-mail addresses, VAT number, name with postcode, extra fields. */
	customersByIdentity: ReadonlyMap<string, Customer[]>;
	customersById: ReadonlyMap<string, Customer[]>;
}

export const customerBooks = ({
	customers,
	countries,
}: Pick<Books, 'customers' | 'countries'>): CustomerBooks => ({
	...{ customers, countries },
	customersByIdentity: grouped(customers, keysOfCard),
	customersById: grouped(customers, ({ id }) => [id]),
});
