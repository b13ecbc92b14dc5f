import type { Books, Customer, CustomerAddress } from '../books/books';
import { bareText } from '../books/normalised';
import { vatPrefix } from './vatNumber';
import type { SalesOrderAddress } from '../stream/salesOrderDraft';
import type { CustomerChange } from '../stream/plannedCustomer';

/**
 * What of the address (vestigingsAdres) of a card an order brings up to date. Street, postcode, city and country
 * belong together: they change together or not at all, and spelling alone changes nothing. A postal address
 * (correspondentieAdres) that said the same moves along. No move to a country that the VAT number of the card is
 * not of: SnelStart would refuse it (REL-0087).
 */
export function addressChanges(
	card: Customer,
	wanted: SalesOrderAddress,
	books: Pick<Books, 'countries'>,
): CustomerChange[] {
	const known = card.address ?? EMPTY;
	const contact = contactChange(known, wanted);
	if (isSamePlace(known, wanted) || !fitsVatNumber(card.vatNumber, wanted, books)) return contact;
	const moved = partsThatDiffer('vestigingsAdres', known, wanted);
	const postal = card.postalAddress;
	const movesAlong = postal && !isEmpty(known) && isSame(postal, known);
	return [
		...contact,
		...moved,
		...(movesAlong ? partsThatDiffer('correspondentieAdres', postal, wanted) : []),
	];
}

const EMPTY: CustomerAddress = { contact: '', street: '', postcode: '', city: '', countryId: null };

function isSamePlace(known: CustomerAddress, wanted: SalesOrderAddress): boolean {
	const { street, postcode, city, countryId } = known;
	return (
		bareText(street) === bareText(wanted.straat) &&
		bareText(postcode) === bareText(wanted.postcode) &&
		bareText(city) === bareText(wanted.plaats) &&
		countryId === wanted.land.id
	);
}

const isEmpty = ({ street, postcode, city }: CustomerAddress) =>
	`${street}${postcode}${city}` === '';

const isSame = (one: CustomerAddress, other: CustomerAddress) =>
	one.street === other.street &&
	one.postcode === other.postcode &&
	one.city === other.city &&
	one.countryId === other.countryId;

function fitsVatNumber(
	vatNumber: string,
	{ land }: SalesOrderAddress,
	{ countries }: Pick<Books, 'countries'>,
): boolean {
	if (vatNumber === '') return true;
	const iso = countries.find(({ id }) => id === land.id)?.iso ?? '';
	return vatNumber.toUpperCase().startsWith(vatPrefix(iso));
}

/** A contact (contactpersoon) is only filled in: at a company somebody else orders every time. */
function contactChange(known: CustomerAddress, wanted: SalesOrderAddress): CustomerChange[] {
	if (known.contact !== '' || wanted.contactpersoon === '') return [];
	return [{ member: 'vestigingsAdres.contactpersoon', from: '', to: wanted.contactpersoon }];
}

function partsThatDiffer(
	address: 'vestigingsAdres' | 'correspondentieAdres',
	known: CustomerAddress,
	wanted: SalesOrderAddress,
): CustomerChange[] {
	const parts: Array<[string, string, string]> = [
		['straat', known.street, wanted.straat],
		['postcode', known.postcode, wanted.postcode],
		['plaats', known.city, wanted.plaats],
		['land', known.countryId ?? '', wanted.land.id],
	];
	return parts.flatMap(([part, from, to]) =>
		from === to ? [] : [{ member: `${address}.${part}`, from, to }],
	);
}
