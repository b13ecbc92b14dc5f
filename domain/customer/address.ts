import { worded, type Wording } from '../words/wording';
import type { Books, Country } from '../books/books';
import { isSameName } from '../books/sameName';
import type { WebOrderAddress } from '../stream/webOrder';
import { accepted, refused, type Judged } from '../words/problem';
import { cutText, oneLine } from '../words/text';
import { incompleteAddress, noAddress, unknownCountry, type AddressUse } from './addressProblems';
import { beginsWithNumber, isNumberOnly } from './houseNumber';
import { isNumberFirst, STREET, streetLine } from './street';
import type { SalesOrderAddress } from '../stream/salesOrderDraft';

/** Lengths of AdresModel (REL-0020..28). */
export const ADDRESS_LENGTHS = { contact: 50, street: STREET, postcode: 25, city: 50 };

/** First and last name of an address, empty when it has neither. */
export function personOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
	return oneLine(`${firstName} ${lastName}`);
}

/**
 * An address as SnelStart takes it: complete and with its country, within the lengths of AdresModel
 * (reference REL-0020..28, REL-0060). `knownAs` is the customer's own name, as far as a card holds it: another company
 * name in the address is kept beside the person, because the address has no field for it.
 */
export function salesOrderAddress(
	address: WebOrderAddress | null,
	use: AddressUse,
	books: Pick<Books, 'countries'>,
	knownAs: string,
): Judged<SalesOrderAddress> {
	if (!address) return refused(noAddress(use));
	const missing = missingParts(address);
	const country = countryOf(address.countryIso, books);
	if (missing.length > 0 || !country) {
		return refused(
			...(missing.length > 0 ? [incompleteAddress(use, missing)] : []),
			...(country ? [] : [unknownCountry(use, address.countryIso)]),
		);
	}
	const { contact, street } = addressTexts(address, knownAs);
	return accepted({
		contactpersoon: cutText(contact, ADDRESS_LENGTHS.contact),
		straat: streetLine(...street),
		postcode: cutText(address.postcode, ADDRESS_LENGTHS.postcode),
		plaats: cutText(address.city, ADDRESS_LENGTHS.city),
		land: { id: country.id },
	});
}

/** Contact and street of an address before they are cut; `street` is what `streetLine` makes one line of. */
export interface AddressTexts {
	contact: string;
	street: [street: string, addition: string, countryIso: string];
}

/**
 * A second address line (floor, department, building) follows the street. Where both do not fit on one line, the one
 * without the house number stands beside the contact, if it fits there whole.
 */
export function addressTexts(address: WebOrderAddress, knownAs: string): AddressTexts {
	const [street, addition] = [oneLine(address.street), oneLine(address.streetAddition)];
	const { countryIso } = address;
	const contact = contactOf(address, knownAs);
	const joined: AddressTexts = { contact, street: [street, addition, countryIso] };
	if (`${street} ${addition}`.trim().length <= STREET || isNumberOnly(addition)) return joined;
	const isSecondStreet = isNumberFirst(countryIso) && beginsWithNumber(addition);
	const [main, other] = isSecondStreet ? [addition, street] : [street, addition];
	const beside = [contact, other].filter(Boolean).join(', ');
	const moves = /\d/.test(main) && beside.length <= ADDRESS_LENGTHS.contact;
	return moves ? { contact: beside, street: [main, '', countryIso] } : joined;
}

function contactOf(address: WebOrderAddress, knownAs: string): string {
	const person = personOf(address);
	const company = oneLine(address.company);
	if (!company || isSameName(company, knownAs)) return person || company;
	return person ? `${person}, ${company}` : company;
}

function missingParts(address: WebOrderAddress): Wording[] {
	const parts: Array<[Wording, string]> = [
		[worded('street (straat)', 'straat'), address.street + address.streetAddition],
		[worded('postcode', 'postcode'), address.postcode],
		[worded('city (plaats)', 'plaats'), address.city],
	];
	return parts.filter(([, text]) => oneLine(text) === '').map(([name]) => name);
}

/** Codes of a country that are used beside its ISO code, each way round. */
const ALSO: Record<string, string> = { GB: 'UK', UK: 'GB', GR: 'EL', EL: 'GR' };

/** The country with an ISO 3166 alpha-2 code, also where one side writes UK or EL. */
export function countryOf(
	iso: string,
	{ countries }: Pick<Books, 'countries'>,
): Country | undefined {
	const wanted = iso.trim().toUpperCase();
	if (!wanted) return undefined;
	const called = (code: string | undefined) =>
		countries.find((country) => country.iso.toUpperCase() === code);
	return called(wanted) ?? (ALSO[wanted] ? called(ALSO[wanted]) : undefined);
}
