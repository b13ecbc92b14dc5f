import { vatRateOfText } from '../money/vat';
import type { VatKind } from '../books/books';
import { domesticRate, OTHER_GROUP, type GroupRate, type RatedBooks } from './domesticRate';
import type { TaxPoint } from './taxPoint';

/**
 * VAT rate of the country of delivery (vatrates), valid on the day of the order. Hoog is its standard rate (SR); Laag
 * the reduced rate the settings prefer, else the other one, else the standard rate. SnelStart does not tell what it
 * makes of Overig abroad, nor of a country it lists no rates for: only Overig without VAT is certain.
 */
export function destinationRate(vatKind: VatKind, books: RatedBooks, point: TaxPoint): GroupRate {
	if (vatKind === 'Overig') return otherRate(books, point);
	const iso3 = books.countries.find(({ iso }) => iso === point.countryIso)?.iso3 || null;
	const valid = books.foreignVatRates
		.filter(({ countryIso3, from }) => countryIso3 === iso3 && from.slice(0, 10) <= point.day)
		.sort((a, b) => (a.from < b.from ? 1 : -1));
	for (const wanted of codesFor(vatKind, point)) {
		const rate = vatRateOfText(valid.find(({ code }) => code === wanted)?.percentage ?? '');
		if (rate !== null) return { rate };
	}
	return {
		rate: null,
		isOfOrder: true,
		why: `SnelStart charges the VAT of ${point.countryIso} on this delivery (factureerBuitenlandsBtw) and lists no rate there for ${point.day} (vatrates)`,
		whyNl: `SnelStart berekent over deze levering de btw van ${point.countryIso} (factureerBuitenlandsBtw) en heeft daarvoor op ${point.day} geen tarief (vatrates)`,
		fix: 'Look in SnelStart what VAT it charges for that country, and enter this order by hand.',
		fixNl:
			'Kijk in SnelStart welke btw het voor dat land berekent, en voer deze order met de hand in.',
		field: 'deliveryAddress.countryIso',
		value: point.countryIso,
	};
}

function codesFor(vatKind: VatKind, { reducedRateAbroad }: TaxPoint): string[] {
	if (vatKind === 'Hoog') return ['SR'];
	return [reducedRateAbroad, reducedRateAbroad === 'RRL' ? 'RRH' : 'RRL', 'SR'];
}

function otherRate(books: RatedBooks, point: TaxPoint): GroupRate {
	if (domesticRate('Overig', books, point).rate === 0) return { rate: 0 };
	return {
		rate: null,
		why: `nobody knows what SnelStart makes of VAT kind Overig on a delivery to ${point.countryIso}`,
		whyNl: `het is onbekend wat SnelStart van btw-soort Overig maakt bij een levering naar ${point.countryIso}`,
		...OTHER_GROUP,
		field: 'lines.code',
	};
}
