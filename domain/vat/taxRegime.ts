import type { Books } from '../books/books';
import type { TaxPoint } from './taxPoint';

/**
 * EU countries by ISO 3166 code, as SnelStart's countries (landen) have them. The United Kingdom is outside, and so
 * is Northern Ireland: shops and SnelStart know it only as GB, so goods to it are no EU delivery in these books
 * (XI is a prefix of VAT numbers, not a country). Monaco and Switzerland are outside too.
 */
const EU = new Set(
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * Whose VAT SnelStart charges (reference §6.4, §6.5): `domestic` the Netherlands', `destination` that of the country
 * of delivery (factureerBuitenlandsBtw, OSS), `business` what it does for an EU business abroad, `export` outside the
 * EU; the last two are undocumented, so the setting `foreignBusinessVat` decides.
 */
export type TaxRegime = 'domestic' | 'destination' | 'business' | 'export';

export function taxRegime(
	{ countryIso, hasVatNumber }: Pick<TaxPoint, 'countryIso' | 'hasVatNumber'>,
	{ company }: Pick<Books, 'company'>,
): TaxRegime {
	if (countryIso === '' || countryIso === 'NL') return 'domestic';
	if (!EU.has(countryIso)) return 'export';
	if (hasVatNumber) return 'business';
	return company.foreignVat ? 'destination' : 'domestic';
}

/** Whether SnelStart charges VAT by the VAT number on the customer card: it would charge otherwise without. */
export const vatByNumber = (point: TaxPoint, books: Pick<Books, 'company'>): boolean =>
	point.hasVatNumber &&
	taxRegime(point, books) !== taxRegime({ ...point, hasVatNumber: false }, books);
