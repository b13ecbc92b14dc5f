import type { Books, Country } from '../order/books';
import type { SalesOrderAddress } from '../order/orderPlan';
import type { WebOrderAddress } from '../order/webOrder';
import { accepted, refused, type Judged, type Problem } from '../problem';
import { cutText, oneLine } from '../text';
import { streetLine } from './street';

export type AddressUse = 'invoice' | 'delivery';

const TITLES: Record<AddressUse, string> = {
	invoice: 'invoice address (factuuradres)',
	delivery: 'delivery address (afleveradres)',
};

/** First and last name of an address, empty when it has neither. */
export function personOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
	return oneLine(`${firstName} ${lastName}`);
}

/**
 * An address as SnelStart takes it: complete and with its country, within the lengths of AdresModel
 * (reference REL-0020..28, REL-0060). `knownAs` is the customer's own name: another company name in the
 * address is kept beside the person, because the address has no field for it.
 */
export function salesOrderAddress(
	address: WebOrderAddress | null,
	use: AddressUse,
	books: Books,
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
	return accepted({
		contactpersoon: cutText(contactOf(address, knownAs), 50),
		straat: streetLine(address.street, address.streetAddition),
		postcode: cutText(address.postcode, 25),
		plaats: cutText(address.city, 50),
		land: { id: country.id },
	});
}

function contactOf(address: WebOrderAddress, knownAs: string): string {
	const person = personOf(address);
	const company = oneLine(address.company);
	if (!company || company === oneLine(knownAs)) return person || company;
	return person ? `${person}, ${company}` : company;
}

function missingParts(address: WebOrderAddress): string[] {
	const parts: Array<[string, string]> = [
		['street (straat)', address.street + address.streetAddition],
		['postcode', address.postcode],
		['city (plaats)', address.city],
	];
	return parts.filter(([, text]) => oneLine(text) === '').map(([name]) => name);
}

function countryOf(iso: string, books: Books): Country | undefined {
	const wanted = iso.trim().toUpperCase();
	return wanted
		? books.countries.find((country) => country.iso.toUpperCase() === wanted)
		: undefined;
}

function noAddress(use: AddressUse): Problem {
	return {
		code: 'missing-address',
		message: `the order has no ${TITLES[use]}`,
		fix: 'Give the order an address in PrestaShop; the one it had may have been deleted.',
		field: `${use}Address`,
	};
}

function incompleteAddress(use: AddressUse, missing: string[]): Problem {
	return {
		code: 'missing-address',
		message: `the ${TITLES[use]} has no ${missing.join(', ')}; SnelStart takes a complete address only`,
		fix: 'Complete the address in PrestaShop.',
		field: `${use}Address`,
		value: missing.join(', '),
	};
}

function unknownCountry(use: AddressUse, iso: string): Problem {
	const message = iso.trim()
		? `SnelStart does not know country ${iso} of the ${TITLES[use]}`
		: `the shop does not know the country of the ${TITLES[use]} any more`;
	return {
		code: 'unknown-country',
		message,
		fix: 'Correct the country in PrestaShop, or enter this order in SnelStart by hand.',
		field: `${use}Address.countryIso`,
		value: iso,
	};
}
