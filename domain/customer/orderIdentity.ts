import type { Books } from '../books/books';
import type { PlanSettings, RecognitionStep } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { countryOf } from './address';
import { customerNameOf } from './card';
import { isBusiness } from './consumer';
import { isEmail, normalisedEmail } from '../books/email';
import { normalisedName, normalisedPostcode } from '../books/identity';
import { vatNumberFor } from './vatNumber';
import type { CustomerIdentity } from '../stream/plannedCustomer';

type WithField = Pick<PlanSettings, 'webCustomerField'>;

/** What an order tells for one step of the chain; null when it tells nothing, and the step is passed over. */
export function orderIdentityOf(
	step: RecognitionStep,
	order: WebOrder,
	books: Pick<Books, 'countries'>,
	settings: WithField,
): CustomerIdentity | null {
	switch (step) {
		case 'webCustomerId':
			return webIdentity(order, settings);
		case 'vatNumber':
			return vatIdentity(order);
		case 'email':
			return emailIdentity(order);
		case 'emailAndName':
			return emailAndNameIdentity(order);
		case 'nameAndPostcode':
			return nameIdentity(order, books);
		default:
			return null;
	}
}

/** The shop's id of a customer with an account; a guest gets another one with every order. */
export function webCustomerIdOf({ customer }: Pick<WebOrder, 'customer'>): string {
	return customer && !customer.isGuest ? customer.id.trim() : '';
}

function webIdentity(order: WebOrder, settings: WithField): CustomerIdentity | null {
	const value = webCustomerIdOf(order);
	const field = settings.webCustomerField;
	return field && value ? { by: 'webCustomerId', field, value } : null;
}

function vatIdentity({ invoiceAddress }: WebOrder): CustomerIdentity | null {
	const value = invoiceAddress
		? vatNumberFor(invoiceAddress.vatNumber, invoiceAddress.countryIso)
		: null;
	return value ? { by: 'vatNumber', value } : null;
}

function emailIdentity({ customer }: WebOrder): CustomerIdentity | null {
	const value = normalisedEmail(customer?.email ?? '');
	return isEmail(value) ? { by: 'email', value } : null;
}

function emailAndNameIdentity(order: WebOrder): CustomerIdentity | null {
	const email = emailIdentity(order);
	const name = normalisedName(customerNameOf(order));
	if (email?.by !== 'email' || !name) return null;
	return { ...email, by: 'emailAndName', name, isBusiness: isBusiness(order) };
}

function nameIdentity(order: WebOrder, books: Pick<Books, 'countries'>): CustomerIdentity | null {
	const name = normalisedName(customerNameOf(order));
	const { invoiceAddress } = order;
	const postcode = normalisedPostcode(invoiceAddress?.postcode ?? '');
	if (!name || !postcode) return null;
	const countryId = countryOf(invoiceAddress?.countryIso ?? '', books)?.id ?? '';
	return { by: 'nameAndPostcode', name, postcode, countryId };
}
