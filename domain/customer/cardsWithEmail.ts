import type { Customer } from '../books/books';
import type { CustomerBooks } from '../books/customerBooks';
import { normalisedEmail } from '../books/email';
import type { WebOrder } from '../stream/webOrder';

/** Cards of customers, active or not, that have the e-mail address of an order; none for an order without one. */
export function cardsWithEmail(
	{ customer }: Pick<WebOrder, 'customer'>,
	{ customersByIdentity }: Pick<CustomerBooks, 'customersByIdentity'>,
): Customer[] {
	const email = normalisedEmail(customer?.email ?? '');
	if (email === '') return [];
	return (customersByIdentity.get(email) ?? []).filter(
		({ isCustomer, number }) => isCustomer && number > 0,
	);
}
