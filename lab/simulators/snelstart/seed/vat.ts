import type { Btwtarief, BtwSoort, RateCode, VatRateDefinition, VatRates } from '../tables';

const OPEN_START = '1900-01-01';
const OPEN_END = '2400-12-31';

/** Dutch VAT rates through time; both dates inclusive (rows of a live administration). */
export function btwtarieven(): Btwtarief[] {
	const rows: Array<[BtwSoort, number, string, string]> = [
		['Geen', 0, OPEN_START, OPEN_END],
		['Laag', 9, '2019-01-01', OPEN_END],
		['Laag', 6, '1986-10-01', '2018-12-31'],
		['Hoog', 21, '2012-10-01', OPEN_END],
		['Hoog', 19, '2001-01-01', '2012-09-30'],
		['Hoog', 17.5, '1992-10-01', '2000-12-31'],
		['Overig', 0, '1968-01-01', OPEN_END],
	];
	return rows.map(([btwSoort, btwPercentage, from, until]) => ({
		btwSoort,
		btwPercentage,
		datumVanaf: `${from}T00:00:00`,
		datumTotEnMet: `${until}T00:00:00`,
	}));
}

/** Rates that hold now; a country with one reduced rate has it as RRH. */
const RATES: Record<string, Partial<Record<RateCode, [rate: number, from: string]>>> = {
	NLD: { SR: [21, '2012-10-01'], RRH: [9, '2019-01-01'] },
	BEL: { SR: [21, '1996-01-01'], RRH: [12, '2000-01-01'], RRL: [6, '2000-01-01'] },
	DEU: { SR: [19, '2021-01-01'], RRH: [7, '2021-01-01'] },
	FRA: {
		SR: [20, '2014-01-01'],
		RRH: [10, '2014-01-01'],
		RRL: [5.5, '1982-07-01'],
		SRR: [2.1, '1986-07-01'],
	},
	AUT: { SR: [20, '1984-01-01'], RRH: [13, '2016-01-01'], RRL: [10, '1984-01-01'] },
	ESP: { SR: [21, '2012-09-01'], RRH: [10, '2012-09-01'], SRR: [4, '1995-01-01'] },
	ITA: {
		SR: [22, '2013-10-01'],
		RRH: [10, '1995-02-24'],
		RRL: [5, '2016-01-01'],
		SRR: [4, '1989-01-01'],
	},
	DNK: { SR: [25, '1992-01-01'] },
	SWE: { SR: [25, '1990-07-01'], RRH: [12, '1996-01-01'], RRL: [6, '1996-01-01'] },
};

/** Foreign VAT rates by alpha-3 country code. */
export function vatrates(): VatRates[] {
	return Object.entries(RATES).map(([countryCode, rates]) => ({
		countryCode,
		vatRates: Object.entries(rates).map(([rateCode, [rate, from]]) => ({
			rateCode: rateCode as RateCode,
			rate,
			validFrom: `${from}T00:00:00`,
		})),
	}));
}

/** Meaning of the rate codes. */
export function vatratedefinitions(): VatRateDefinition[] {
	return [
		{ rateCode: 'SR', shortName: 'Standaard', name: 'Standaardtarief' },
		{ rateCode: 'RRH', shortName: 'Verlaagd hoog', name: 'Verlaagd tarief hoog' },
		{ rateCode: 'RRL', shortName: 'Verlaagd laag', name: 'Verlaagd tarief laag' },
		{ rateCode: 'PR', shortName: 'Parking', name: 'Parkingtarief' },
		{ rateCode: 'SRR', shortName: 'Superverlaagd', name: 'Superverlaagd tarief' },
	];
}
