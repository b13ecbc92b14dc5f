import type { Customer } from './books';
import { cutText } from '../words/text';
import { emailsOf, normalisedEmail } from './email';
import type { CustomerIdentity } from '../stream/plannedCustomer';

/** Longest name of a relation (REL-0007); what a longer one is cut to is what it is known by. */
const NAME = 50;

export const normalisedName = (name: string): string => cutText(name, NAME).toLowerCase();

export const normalisedPostcode = (postcode: string): string =>
	postcode.replace(/[\s-]/g, '').toUpperCase();

export const normalisedVatNumber = (number: string): string =>
	number.replace(/[\s.\-/]/g, '').toUpperCase();

/** An identity as one text. An e-mail address stands for itself. */
export function identityKey(identity: CustomerIdentity): string {
	switch (identity.by) {
		case 'webCustomerId':
			return webKey(identity.field, identity.value);
		case 'vatNumber':
			return vatKey(identity.value);
		case 'email':
		case 'emailAndName':
			return normalisedEmail(identity.value);
		case 'nameAndPostcode':
			return nameKey(identity.name, identity.postcode);
	}
}

/**
 * The key under which two orders of one run mean the same customer: name and postcode do so only in the same
 * country, and with the same e-mail address where that counts; an e-mail address with a name only for one kind of
 * customer.
 */
export function customerKey(identity: CustomerIdentity): string {
	if (identity.by === 'emailAndName') return emailAndNameKey(identity);
	if (identity.by !== 'nameAndPostcode') return identityKey(identity);
	const { countryId, email } = identity;
	return [identityKey(identity), countryId, ...(email === undefined ? [] : [email])].join('|');
}

const emailAndNameKey = ({ value, name, isBusiness }: EmailAndName) =>
	[normalisedEmail(value), bareName(name), isBusiness ? 'business' : 'consumer'].join('|');

type EmailAndName = Extract<CustomerIdentity, { by: 'emailAndName' }>;

const webKey = (field: string, value: string) => `web:${field}=${value.trim()}`;
const vatKey = (number: string) => `vat:${normalisedVatNumber(number)}`;
const nameKey = (name: string, postcode: string) =>
	`name:${normalisedName(name)}|${normalisedPostcode(postcode)}`;

/** Whether two names are one but for case, accents, blanks and punctuation: "Bloemen B.V." and "BLOEMEN BV". */
export const isSameName = (one: string, other: string): boolean =>
	bareName(one) === bareName(other);

function bareName(name: string): string {
	const known = normalisedName(name);
	return known.normalize('NFKD').replace(/[^\p{L}\p{N}&+]/gu, '') || known;
}

/** Every key a card may be found under. */
export function keysOfCard({ email, vatNumber, name, address, extraFields }: Customer): string[] {
	const keys = [
		...emailsOf(email),
		...(vatNumber ? [vatKey(vatNumber)] : []),
		...(name && address?.postcode ? [nameKey(name, address.postcode)] : []),
		...Object.entries(extraFields).map(([field, value]) => webKey(field, value)),
	];
	return [...new Set(keys)];
}

/** Whether a card is what an identity says. */
function answersTo(identity: CustomerIdentity, customer: Customer): boolean {
	if (!keysOfCard(customer).includes(identityKey(identity))) return false;
	if (identity.by === 'emailAndName') {
		return isSameName(identity.name, customer.name) && (identity.isBusiness || !customer.vatNumber);
	}
	if (identity.by !== 'nameAndPostcode') return true;
	const { countryId, email } = identity;
	const known = customer.address?.countryId ?? '';
	if (known !== '' && countryId !== '' && known !== countryId) return false;
	const emails = emailsOf(customer.email);
	return email === undefined || (email === '' ? emails.length === 0 : emails.includes(email));
}

/**
 * The cards that an identity means. A business that stands there with a VAT number is not taken for the consumer of
 * the same name beside it.
 */
export function answering(identity: CustomerIdentity, customers: readonly Customer[]): Customer[] {
	const found = customers.filter((customer) => answersTo(identity, customer));
	if (identity.by !== 'emailAndName') return found;
	const withNumber = found.filter(({ vatNumber }) => vatNumber !== '');
	return withNumber.length > 0 ? withNumber : found;
}
