import type { Problem } from '../words/problem';

export type AddressUse = 'invoice' | 'delivery';

export const ADDRESS_TITLES: Record<AddressUse, string> = {
	invoice: 'invoice address (factuuradres)',
	delivery: 'delivery address (afleveradres)',
};

export function noAddress(use: AddressUse): Problem {
	return {
		code: 'missing-address',
		message: `the order has no ${ADDRESS_TITLES[use]}`,
		fix: 'Give the order an address in PrestaShop; the one it had may have been deleted.',
		field: `${use}Address`,
	};
}

export function incompleteAddress(use: AddressUse, missing: string[]): Problem {
	return {
		code: 'missing-address',
		message: `the ${ADDRESS_TITLES[use]} has no ${missing.join(', ')}; SnelStart takes a complete address only`,
		fix: 'Complete the address in PrestaShop.',
		field: `${use}Address`,
		value: missing.join(', '),
	};
}

export function unknownCountry(use: AddressUse, iso: string): Problem {
	const message = iso.trim()
		? `SnelStart does not know country ${iso} of the ${ADDRESS_TITLES[use]}`
		: `the shop does not know the country of the ${ADDRESS_TITLES[use]} any more`;
	return {
		code: 'unknown-country',
		message,
		fix: 'Correct the country in PrestaShop, or enter this order in SnelStart by hand.',
		field: `${use}Address.countryIso`,
		value: iso,
	};
}
