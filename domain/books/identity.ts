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
			return normalisedEmail(identity.value);
		case 'nameAndPostcode':
			return nameKey(identity.name, identity.postcode);
	}
}

/**
 * The key under which two orders of one run mean the same customer: name and postcode do so only in the same
 * country, and with the same e-mail address where that counts.
 */
export function customerKey(identity: CustomerIdentity): string {
	if (identity.by !== 'nameAndPostcode') return identityKey(identity);
	const { countryId, email } = identity;
	return [identityKey(identity), countryId, ...(email === undefined ? [] : [email])].join('|');
}

const webKey = (field: string, value: string) => `web:${field}=${value.trim()}`;
const vatKey = (number: string) => `vat:${normalisedVatNumber(number)}`;
const nameKey = (name: string, postcode: string) =>
	`name:${normalisedName(name)}|${normalisedPostcode(postcode)}`;

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
export function answersTo(identity: CustomerIdentity, customer: Customer): boolean {
	if (!keysOfCard(customer).includes(identityKey(identity))) return false;
	if (identity.by !== 'nameAndPostcode') return true;
	const { countryId, email } = identity;
	const known = customer.address?.countryId ?? '';
	if (known !== '' && countryId !== '' && known !== countryId) return false;
	const emails = emailsOf(customer.email);
	return email === undefined || (email === '' ? emails.length === 0 : emails.includes(email));
}
