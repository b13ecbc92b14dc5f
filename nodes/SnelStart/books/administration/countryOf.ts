import type { WireCountry } from '../../wire/wireCountry';
import type { Country } from '../../../../domain/books/books';

/** `landcode` is alpha-2, `landcodeISO` alpha-3; a country without alpha-2 answers to no address of the shop. */
export const countryOf = (wire: WireCountry): Country => ({
	id: wire.id,
	name: wire.naam,
	iso: (wire.landcode ?? '').toUpperCase(),
	iso3: (wire.landcodeISO ?? '').toUpperCase(),
});
