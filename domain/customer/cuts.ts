import type { WebOrderAddress } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { cutText, oneLine } from '../words/text';
import { worded, type Wording } from '../words/wording';
import { ADDRESS_LENGTHS, addressTexts } from './address';
import { ADDRESS_TITLES, type AddressUse } from './addressProblems';
import { streetLine } from './street';

/** Tells of a text that SnelStart gets shorter than the shop has it; nothing when it is whole. */
export function cutNotice(what: Wording, field: string, whole: string, written: string): Problem[] {
	if (oneLine(whole).length <= written.length) return [];
	return [
		{
			code: 'text-cut',
			message: `${what.en} is too long for SnelStart, which gets "${written}"`,
			messageNl: `${what.nl} is te lang voor SnelStart, dat "${written}" krijgt`,
			fix: 'Shorten it in PrestaShop, or correct it in SnelStart, when what is missing matters.',
			fixNl:
				'Kort het in PrestaShop in, of verbeter het in SnelStart, als er iets belangrijks ontbreekt.',
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
	const parts: Array<[Wording, string, string, string]> = [
		[
			worded('contact', 'de contactpersoon'),
			'firstName',
			contact,
			cutText(contact, ADDRESS_LENGTHS.contact),
		],
		[
			worded('street', 'de straat'),
			'street',
			`${name} ${addition}`,
			streetLine(name, addition, country),
		],
		[
			worded('postcode', 'de postcode'),
			'postcode',
			postcode,
			cutText(postcode, ADDRESS_LENGTHS.postcode),
		],
		[worded('city', 'de plaats'), 'city', city, cutText(city, ADDRESS_LENGTHS.city)],
	];
	return parts.flatMap(([part, field, whole, written]) =>
		cutNotice(
			worded(
				`the ${part.en} of the ${ADDRESS_TITLES[use].en}`,
				`${part.nl} van het ${ADDRESS_TITLES[use].nl}`,
			),
			`${use}Address.${field}`,
			whole,
			written,
		),
	);
}
