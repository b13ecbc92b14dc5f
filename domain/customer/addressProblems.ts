import type { Problem } from '../words/problem';
import { joined, worded, type Wording } from '../words/wording';

export type AddressUse = 'invoice' | 'delivery';

export const ADDRESS_TITLES: Record<AddressUse, Wording> = {
	invoice: worded('invoice address (factuuradres)', 'factuuradres'),
	delivery: worded('delivery address (afleveradres)', 'afleveradres'),
};

export function noAddress(use: AddressUse): Problem {
	return {
		code: 'missing-address',
		message: `the order has no ${ADDRESS_TITLES[use].en}`,
		messageNl: `de order heeft geen ${ADDRESS_TITLES[use].nl}`,
		fix: 'Give the order an address in PrestaShop; the one it had may have been deleted.',
		fixNl: 'Geef de order een adres in PrestaShop; het adres dat hij had is misschien verwijderd.',
		field: `${use}Address`,
	};
}

export function incompleteAddress(use: AddressUse, missing: readonly Wording[]): Problem {
	const parts = joined(missing, ', ');
	return {
		code: 'missing-address',
		message: `the ${ADDRESS_TITLES[use].en} has no ${parts.en}; SnelStart takes a complete address only`,
		messageNl: `het ${ADDRESS_TITLES[use].nl} heeft geen ${parts.nl}; SnelStart neemt alleen een volledig adres aan`,
		fix: 'Complete the address in PrestaShop.',
		fixNl: 'Vul het adres in PrestaShop aan.',
		field: `${use}Address`,
		value: parts.en,
	};
}

export function unknownCountry(use: AddressUse, iso: string): Problem {
	const { en, nl } = ADDRESS_TITLES[use];
	const message = iso.trim()
		? `SnelStart does not know country ${iso} of the ${en}`
		: `the shop does not know the country of the ${en} any more`;
	const messageNl = iso.trim()
		? `SnelStart kent land ${iso} van het ${nl} niet`
		: `de webwinkel kent het land van het ${nl} niet meer`;
	return {
		code: 'unknown-country',
		message,
		messageNl,
		fix: 'Correct the country in PrestaShop, or enter this order in SnelStart by hand.',
		fixNl: 'Verbeter het land in PrestaShop, of voer deze order met de hand in SnelStart in.',
		field: `${use}Address.countryIso`,
		value: iso,
	};
}
