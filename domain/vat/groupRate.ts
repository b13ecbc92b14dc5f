import type { VatKind } from '../books/books';
import { destinationRate } from './destinationRate';
import { domesticRate, type GroupRate, type RatedBooks } from './domesticRate';
import type { TaxPoint } from './taxPoint';
import { territoryRate } from './territoryRate';
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
	const whomNl =
		regime === 'business'
			? `een bedrijf met een btw-nummer in ${point.countryIso}`
			: `een klant in ${point.countryIso}, buiten de EU`;
	return {
		rate: null,
		isOfOrder: true,
		why: `the order goes to ${whom}: SnelStart charges either no VAT or the Dutch rate, and the settings do not say which`,
		whyNl: `de order gaat naar ${whomNl}: SnelStart berekent dan geen btw of het Nederlandse tarief, en de instellingen zeggen niet welk van beide`,
		fix: `Choose what the administration does under ${planSetting('Sales (Verkopen)', 'Business Abroad and Export')}. An earlier invoice (factuur) to such a customer shows it in SnelStart, and so do the ledger accounts (grootboekrekeningen) of the revenue group (artikelomzetgroep) for sales abroad.`,
		fixNl: `Kies onder ${planSetting('Sales (Verkopen)', 'Business Abroad and Export')} wat de administratie doet. Een eerdere factuur aan zo'n klant laat het in SnelStart zien, en ook de grootboekrekeningen van de artikelomzetgroep voor verkopen buiten Nederland.`,
		field: 'foreignBusinessVat',
		value: point.countryIso,
	};
}
