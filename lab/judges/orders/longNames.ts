import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import type { Case } from './case';
import { validVatNumber } from './vatNumber';

/** A card holds 50 characters of a name, and ends neither in a blank nor in half a character. */
const WHOLE_BELOW = 48;

/** Whether a card may hold no more than the beginning of a name. */
export const isLong = (name: string): boolean => name.length >= WHOLE_BELOW;

/** As much of a name as a card is sure to hold. */
export const beginningOf = (name: string): string => name.slice(0, WHOLE_BELOW);

/** A postcode as two are compared. */
export const postcodeOf = (value: unknown): string =>
	String(value ?? '')
		.replace(/[\s-]/g, '')
		.toUpperCase();

/** Whether a card in as much of a long name as fits is theirs: by its VAT number where both have one, else by its postcode. */
export function isTheirs({ shop, order }: Case, { btwNummer, vestigingsAdres }: Relatie): boolean {
	const invoice = shop.address(order, 'invoice');
	const number = validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice));
	const known = String(btwNummer ?? '')
		.replace(/[^0-9A-Za-z]/g, '')
		.toUpperCase();
	if (number !== '' && known !== '') return number === known;
	const postcode = postcodeOf(invoice?.postcode);
	return postcode !== '' && postcodeOf(vestigingsAdres.postcode) === postcode;
}

/**
 * Two customers of the shop share an e-mail address and as much of their names as a card holds, or one has two addresses:
 * after the first run nobody can tell whose card it made.
 */
export function longNameDoubts({ shop, order }: Case, nameOf: (order: Row) => string): string[] {
	const name = nameOf(order);
	if (!isLong(name)) return [];
	const emailOf = (row: Row) =>
		String(shop.customer(row)?.email ?? '')
			.trim()
			.toLowerCase();
	const placeOf = (row: Row) => postcodeOf(shop.address(row, 'invoice')?.postcode);
	const begins = (text: string) => beginningOf(text).toLowerCase();
	const others = shop.orders.filter(
		(row) =>
			begins(nameOf(row)) === begins(name) &&
			emailOf(row) === emailOf(order) &&
			placeOf(row) !== placeOf(order),
	);
	return others.length > 0 ? ['a card holds too little of the name to tell whose it is'] : [];
}
