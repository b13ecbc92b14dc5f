import type { Customer } from './books';
import { emailsOf, normalisedEmail } from './email';
import { agreesBeside } from './isBeside';
import { isSameName, normalisedName, wholeName } from './sameName';
import { normalisedPostcode, normalisedVatNumber } from './normalised';
import type { CustomerIdentity } from '../stream/plannedCustomer';

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
	const { countryId, email, name, beside } = identity;
	const whole = beside === undefined ? [] : [wholeName(name)];
	return [identityKey(identity), countryId, ...(email === undefined ? [] : [email]), ...whole].join(
		'|',
	);
}

/**
 * Every key under which two orders of one run mean the same customer: of a name that a card may hold the beginning of,
 * the whole name, and that beginning with each thing more that would tell on the card.
 */
export function sharedKeys(identity: CustomerIdentity): string[] {
	const key = customerKey(identity);
	if (!('beside' in identity) || identity.beside === undefined) return [key];
	const { vatNumber, postcode, countryId, street, email } = identity.beside;
	const cut = normalisedName(identity.name);
	const onCard = customerKey({ ...identity, name: cut });
	const more =
		identity.by === 'emailAndName'
			? [postcode && `${postcode} ${countryId}`]
			: [street, email && `mail ${email}`];
	return [
		key,
		...(vatNumber ? [`${onCard}|${vatNumber}`] : []),
		...more.flatMap((one) => (one ? [`${onCard}|${vatNumber}|${one}`] : [])),
	];
}

const emailAndNameKey = ({ value, name, isBusiness }: EmailAndName) =>
	[normalisedEmail(value), wholeName(name), isBusiness ? 'business' : 'consumer'].join('|');

type EmailAndName = Extract<CustomerIdentity, { by: 'emailAndName' }>;

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
function answersTo(identity: CustomerIdentity, customer: Customer): boolean {
	if (!keysOfCard(customer).includes(identityKey(identity))) return false;
	if (!agreesBeside(identity, customer)) return false;
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
 * The cards that would be meant if as much of a name as a card holds were all of it: whether they are is for a person to
 * say.
 */
export function answeringByBeginning(
	identity: CustomerIdentity,
	customers: readonly Customer[],
): Customer[] {
	if (!('beside' in identity)) return [];
	return answering({ ...identity, beside: undefined }, customers);
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
