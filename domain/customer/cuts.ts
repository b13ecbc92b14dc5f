import type { WebOrderAddress } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { cutText, oneLine } from '../words/text';
import { ADDRESS_LENGTHS, addressTexts } from './address';
import { ADDRESS_TITLES, type AddressUse } from './addressProblems';
import { streetLine } from './street';

/** Tells of a text that SnelStart gets shorter than the shop has it; nothing when it is whole. */
export function cutNotice(what: string, field: string, whole: string, written: string): Problem[] {
	if (oneLine(whole).length <= written.length) return [];
	return [
		{
			code: 'text-cut',
			message: `the ${what} is too long for SnelStart, which gets "${written}"`,
			fix: 'Shorten it in PrestaShop, or correct it in SnelStart, when what is missing matters.',
			field,
			value: oneLine(whole),
		},
	];
}

/** Parts of an address that do not fit (AdresModel, REL-0020..28). */
export function addressCuts(
	address: WebOrderAddress | null,
	use: AddressUse,
	knownAs: string,
): Problem[] {
	if (!address) return [];
	const { contact, street } = addressTexts(address, knownAs);
	const [name, addition, country] = street;
	const { postcode, city } = address;
	const parts: Array<[string, string, string, string]> = [
		['contact', 'firstName', contact, cutText(contact, ADDRESS_LENGTHS.contact)],
		['street', 'street', `${name} ${addition}`, streetLine(name, addition, country)],
		['postcode', 'postcode', postcode, cutText(postcode, ADDRESS_LENGTHS.postcode)],
		['city', 'city', city, cutText(city, ADDRESS_LENGTHS.city)],
	];
	return parts.flatMap(([part, field, whole, written]) =>
		cutNotice(`${part} of the ${ADDRESS_TITLES[use]}`, `${use}Address.${field}`, whole, written),
	);
}
