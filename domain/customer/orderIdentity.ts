import type { Books } from '../books/books';
import type { PlanSettings, RecognitionStep } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { addressTexts, countryOf } from './address';
import { customerNameOf } from './card';
import { isBusiness } from './consumer';
import { isEmail, normalisedEmail } from '../books/email';
import { mayBeCut } from '../books/sameName';
import { bareText, normalisedPostcode } from '../books/normalised';
import { vatNumberFor } from './vatNumber';
import type { BesideName, CustomerIdentity } from '../stream/plannedCustomer';
import { oneLine } from '../words/text';
import { streetLine } from './street';

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
			return emailAndNameIdentity(order, books);
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

function emailAndNameIdentity(
	order: WebOrder,
	books: Pick<Books, 'countries'>,
): CustomerIdentity | null {
	const email = emailIdentity(order);
	const name = comparedName(order);
	if (email?.by !== 'email' || !name) return null;
	const isCompany = isBusiness(order);
	return { ...email, by: 'emailAndName', name, isBusiness: isCompany, ...besideOf(order, books) };
}

function nameIdentity(order: WebOrder, books: Pick<Books, 'countries'>): CustomerIdentity | null {
	const name = comparedName(order);
	const { postcode, countryId } = besideNameOf(order, books);
	if (!name || !postcode) return null;
	return { by: 'nameAndPostcode', name, postcode, countryId, ...besideOf(order, books) };
}

const comparedName = (order: WebOrder): string => oneLine(customerNameOf(order)).toLowerCase();

const besideOf = (order: WebOrder, books: Pick<Books, 'countries'>): { beside?: BesideName } =>
	mayBeCut(customerNameOf(order)) ? { beside: besideNameOf(order, books) } : {};

/** What an order says of whose it is beside the name. */
export function besideNameOf(order: WebOrder, books: Pick<Books, 'countries'>): BesideName {
	const { invoiceAddress } = order;
	const number = vatIdentity(order);
	const email = emailIdentity(order);
	const texts = invoiceAddress && addressTexts(invoiceAddress, customerNameOf(order));
	return {
		vatNumber: number?.by === 'vatNumber' ? number.value : '',
		postcode: normalisedPostcode(invoiceAddress?.postcode ?? ''),
		countryId: countryOf(invoiceAddress?.countryIso ?? '', books)?.id ?? '',
		street: texts ? bareText(streetLine(...texts.street)) : '',
		email: email?.by === 'email' ? email.value : '',
	};
}
