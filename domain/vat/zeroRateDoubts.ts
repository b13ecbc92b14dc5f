import type { Books } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import { planSetting } from '../words/planSetting';
import type { Problem } from '../words/problem';
import { isWithoutVat } from './isReversed';
import type { TaxPoint } from './taxPoint';
import { taxRegime } from './taxRegime';

/**
 * Why an order on which the shop charged no VAT at all may not be charged none in SnelStart: delivered in the EU on a
 * Dutch VAT number, or reversed (verlegd) within the Netherlands.
 *
 * @param isOtherwise SnelStart would charge VAT on it
 */
export function zeroRateDoubts(
	order: WebOrder,
	point: TaxPoint,
	books: Pick<Books, 'company'>,
	isOtherwise: boolean,
): Problem[] {
	if (!isWithoutVat(order) || !point.hasVatNumber) return [];
	const regime = taxRegime(point, books);
	if (regime === 'business' && point.numberCountry === 'NL') return [dutchNumber(point)];
	return regime === 'domestic' && isOtherwise ? [reversed()] : [];
}

const dutchNumber = ({ countryIso }: TaxPoint): Problem => ({
	code: 'vat-differs',
	message: `the shop charged no VAT on a delivery to ${countryIso}, but the VAT number (btw-nummer) of the customer is Dutch: without a number of another EU country the delivery is not free of VAT`,
	messageNl: `de webwinkel rekende geen btw op een levering naar ${countryIso}, maar het btw-nummer van de klant is Nederlands: zonder nummer van een ander EU-land is de levering niet vrij van btw`,
	fix: 'Ask the customer for the VAT number of the country the goods go to; otherwise charge VAT. Correct the order in PrestaShop, or enter it in SnelStart by hand.',
	fixNl:
		'Vraag de klant om het btw-nummer van het land waar de goederen heen gaan; reken anders btw. Verbeter de order in PrestaShop, of voer hem met de hand in SnelStart in.',
	field: 'invoiceAddress.vatNumber',
});

const reversed = (): Problem => ({
	code: 'vat-differs',
	message:
		'the shop charged no VAT to a business in the Netherlands: VAT is reversed (btw verlegd), and SnelStart would charge it because the articles are in revenue groups (artikelomzetgroepen) with VAT',
	messageNl:
		'de webwinkel rekende geen btw aan een bedrijf in Nederland: btw verlegd, en SnelStart zou btw rekenen omdat de artikelen in artikelomzetgroepen met btw staan',
	fix: `When the VAT is rightly reversed, choose the article for it, with a revenue group (artikelomzetgroep) that is meant for that (verlegd), under ${planSetting('Sales (Verkopen)', 'Reverse Charge Article')}; it takes orders of customers with a Dutch VAT number, and none at SnelStart's own prices. Otherwise correct the tax of the order in PrestaShop.`,
	fixNl: `Is de btw terecht verlegd, kies dan het artikel daarvoor, met een artikelomzetgroep die daarvoor bedoeld is (verlegd), onder ${planSetting('Sales (Verkopen)', 'Reverse Charge Article')}; het geldt voor orders van klanten met een Nederlands btw-nummer, en niet bij de eigen prijzen van SnelStart. Verbeter anders de belasting van de order in PrestaShop.`,
	field: 'lines.vatRate',
	value: '0.000',
});
