import type { VatKind } from '../books/books';
import { destinationRate } from './destinationRate';
import { domesticRate, type GroupRate, type RatedBooks } from './domesticRate';
import type { TaxPoint } from './taxPoint';
import type { Territory } from './territoryOf';
import { taxRegime, type TaxRegime } from './taxRegime';
import { planSetting } from '../words/planSetting';

/** VAT rate SnelStart charges at a tax point for articles of a VAT kind (btwSoort). Without VAT (Geen) stays without. */
export function groupRate(vatKind: VatKind, books: RatedBooks, point: TaxPoint): GroupRate {
	if (vatKind === 'Geen') return { rate: 0 };
	if (point.territory) return territoryRate(point.territory, point);
	const regime = taxRegime(point, books);
	switch (regime) {
		case 'domestic':
			return domesticRate(vatKind, books, point);
		case 'destination':
			return destinationRate(vatKind, books, point);
		default:
			return foreignBusinessRate(vatKind, books, point, regime);
	}
}

/** SnelStart goes by the country alone, and by what of it is documented nowhere. */
const territoryRate = ({ name, law }: Territory, { countryIso }: TaxPoint): GroupRate => ({
	rate: null,
	code: 'vat-territory',
	isOfOrder: true,
	why: `the order goes to ${name}: ${law}; SnelStart charges what it charges for ${countryIso}`,
	fix: `Enter this order by hand, with the VAT that your bookkeeper says. When SnelStart is to charge what it charges for ${countryIso} on all such orders, set ${planSetting('Sales (Verkopen)', 'Territories with VAT of Their Own')} to 'As Their Country'.`,
	field: 'deliveryAddress.postcode',
	value: name,
});

function foreignBusinessRate(
	vatKind: VatKind,
	books: RatedBooks,
	point: TaxPoint,
	regime: TaxRegime,
): GroupRate {
	if (point.foreignBusinessVat === 'zero') return { rate: 0 };
	const domestic = domesticRate(vatKind, books, point);
	if (point.foreignBusinessVat === 'domestic' || domestic.rate === 0) return domestic;
	const whom =
		regime === 'business'
			? `a business with a VAT number (btwNummer) in ${point.countryIso}`
			: `a customer in ${point.countryIso}, outside the EU`;
	return {
		rate: null,
		isOfOrder: true,
		why: `the order goes to ${whom}: SnelStart charges either no VAT or the Dutch rate, and the settings do not say which`,
		fix: `Choose what the administration does under ${planSetting('Sales (Verkopen)', 'Business Abroad and Export')}. An earlier invoice (factuur) to such a customer shows it in SnelStart, and so do the ledger accounts (grootboekrekeningen) of the revenue group (artikelomzetgroep) for sales abroad.`,
		field: 'foreignBusinessVat',
		value: point.countryIso,
	};
}
