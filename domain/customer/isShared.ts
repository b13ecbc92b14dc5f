import type { Customer } from '../books/books';
import { emailsOf, normalisedEmail } from '../books/email';
import { isSameName } from '../books/identity';
import type { WebOrder } from '../stream/webOrder';
import type { CustomerIdentity } from '../stream/plannedCustomer';
import { customerNameOf } from './card';

/**
 * Whether a card was found by one thing while another says that it may be somebody else's: an e-mail address under
 * another name, or a name and postcode with the e-mail address of another.
 */
export function isShared(
	{ by }: Pick<CustomerIdentity, 'by'>,
	card: Customer,
	order: WebOrder,
): boolean {
	const emails = emailsOf(card.email);
	const email = normalisedEmail(order.customer?.email ?? '');
	if (by === 'nameAndPostcode') return emails.length > 0 && !emails.includes(email);
	return by === 'email' && !isSameName(card.name, customerNameOf(order));
}
