import type { Books, Customer } from '../books/books';
import { emailsOf, normalisedEmail } from '../books/email';
import { isBeside } from '../books/isBeside';
import { isSameName, mayBeCut } from '../books/sameName';
import type { WebOrder } from '../stream/webOrder';
import type { CustomerIdentity } from '../stream/plannedCustomer';
import { customerNameOf } from './card';
import { besideNameOf } from './orderIdentity';

/**
 * Whether a card was found by one thing while another says that it may be somebody else's: an e-mail address under
 * another name, or a name and postcode with the e-mail address of another.
 */
export function isShared(
	{ by }: Pick<CustomerIdentity, 'by'>,
	card: Customer,
	order: WebOrder,
	books: Pick<Books, 'countries'>,
): boolean {
	const emails = emailsOf(card.email);
	const email = normalisedEmail(order.customer?.email ?? '');
	if (by === 'nameAndPostcode') return emails.length > 0 && !emails.includes(email);
	return by === 'email' && !isOwnName(card, order, books);
}

/** Whether a card found by its e-mail address is in the name of an order, and not only as far as a card holds a name. */
function isOwnName(card: Customer, order: WebOrder, books: Pick<Books, 'countries'>): boolean {
	const name = customerNameOf(order);
	if (!isSameName(card.name, name)) return false;
	return !mayBeCut(name) || isBeside('emailAndName', besideNameOf(order, books), card);
}
