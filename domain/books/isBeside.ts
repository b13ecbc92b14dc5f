import type { BesideName, CustomerIdentity } from '../stream/plannedCustomer';
import type { Customer } from './books';
import { emailsOf } from './email';
import { bareText, normalisedPostcode, normalisedVatNumber } from './normalised';

/**
 * Whether a card says one thing more that agrees with the order, where the name may not be whole on it: the VAT number,
 * the postcode where e-mail address and name are known, the street or the e-mail address where name and postcode are. A
 * VAT number that is another one tells that it is somebody else's.
 */
export function agreesBeside(identity: CustomerIdentity, card: Customer): boolean {
	if (!('beside' in identity) || identity.beside === undefined) return true;
	return isBeside(identity.by, identity.beside, card);
}

/** The same of what an order says, for a step that finds cards by something else than their names. */
export function isBeside(
	by: CustomerIdentity['by'],
	{ vatNumber, postcode, countryId, street, email }: BesideName,
	card: Customer,
): boolean {
	const number = normalisedVatNumber(card.vatNumber);
	if (number !== '' && vatNumber !== '') return number === vatNumber;
	const { address } = card;
	if (by === 'nameAndPostcode') {
		const isStreet = street !== '' && bareText(address?.street ?? '') === street;
		return isStreet || emailsOf(card.email).includes(email);
	}
	const known = address?.countryId ?? '';
	const isOtherCountry = known !== '' && countryId !== '' && known !== countryId;
	const isPostcode = postcode !== '' && normalisedPostcode(address?.postcode ?? '') === postcode;
	return isPostcode && !isOtherCountry;
}
