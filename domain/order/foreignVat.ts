import type { Problem } from '../problem';
import type { Books } from './books';
import type { WebOrder } from './webOrder';

/** EU countries by ISO 3166 code. */
const EU = new Set(
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * With factureerBuitenlandsBtw SnelStart charges a delivery to another EU country the VAT of that country (OSS),
 * which the books the plan reads do not tell. Without it Dutch VAT applies everywhere.
 */
export function uncertainForeignVat(order: WebOrder, books: Books): Problem[] {
	const country =
		(order.deliveryAddress ?? order.invoiceAddress)?.countryIso.trim().toUpperCase() ?? '';
	if (!books.company.foreignVat || country === 'NL' || !EU.has(country)) return [];
	return [
		{
			code: 'unknown-vat-rate',
			message: `SnelStart charges the VAT of ${country} on this delivery (factureerBuitenlandsBtw), and the plan does not know that rate`,
			fix: 'Enter this order in SnelStart by hand.',
			field: 'deliveryAddress.countryIso',
			value: country,
		},
	];
}
