import type { Books, VatKind } from '../../../domain/books/books';
import { destinationRate } from '../../../domain/vat/destinationRate';
import { domesticRate } from '../../../domain/vat/domesticRate';
import { groupRate } from '../../../domain/vat/groupRate';
import type { TaxPoint } from '../../../domain/vat/taxPoint';
import { taxRegime } from '../../../domain/vat/taxRegime';
import { vatRateOf } from '../../../domain/vat/vatRateOf';
import { article, books } from '../order/fixtures';

const at = (countryIso: string, more: Partial<TaxPoint> = {}): TaxPoint => ({
	day: '2026-11-23',
	countryIso,
	hasVatNumber: false,
	foreignBusinessVat: 'unknown',
	reducedRateAbroad: 'RRL',
	...more,
});

const CHOOSE_A_GROUP =
	'Choose a revenue group (artikelomzetgroep) with VAT Hoog, Laag or Geen on the article.';

describe('the Dutch rate', () => {
	const vatTariffs: Books['vatTariffs'] = [
		{
			vatKind: 'Hoog',
			percentage: '19',
			from: '2001-01-01T00:00:00',
			until: '2012-09-30T00:00:00',
		},
		{
			vatKind: 'Hoog',
			percentage: '21',
			from: '2012-10-01T00:00:00',
			until: '2099-12-31T00:00:00',
		},
		{ vatKind: 'Laag', percentage: 'laag', from: '2001-01-01', until: '2099-12-31' },
	];
	const on = (day: string, kind: VatKind = 'Hoog') => domesticRate(kind, { vatTariffs }, { day });

	it('holds on the first and on the last day of its period, whatever hour the books write', () => {
		expect(on('2001-01-01')).toEqual({ rate: 19_000 });
		expect(on('2012-09-30')).toEqual({ rate: 19_000 });
		expect(on('2012-10-01')).toEqual({ rate: 21_000 });
		expect(on('2099-12-31')).toEqual({ rate: 21_000 });
	});

	it('is nothing for goods without VAT, whatever the tariffs', () => {
		expect(on('1999-01-01', 'Geen')).toEqual({ rate: 0 });
	});

	it.each<[string, string, VatKind]>([
		['before any tariff', '2000-12-31', 'Hoog'],
		['after every tariff', '2100-01-01', 'Hoog'],
		['of a kind without a tariff', '2026-01-01', 'Overig'],
		['of a tariff that is no percentage', '2026-01-01', 'Laag'],
	])('is not guessed %s', (_, day, kind) => {
		expect(on(day, kind)).toMatchObject({
			rate: null,
			why: `SnelStart has no VAT rate (btwtarief) of kind ${kind} on ${day}`,
			fix: CHOOSE_A_GROUP,
			field: 'lines.code',
		});
	});
});

describe('the rate of the country of delivery', () => {
	const rows = [
		['FRA', 'SR', '19.6', '2000-04-01'],
		['FRA', 'SR', '20', '2014-01-01T00:00:00'],
		['FRA', 'RRL', '5.5', '1982-07-01'],
		['FRA', 'RRH', '10', '2014-01-01'],
		['DEU', 'SR', '19', '2021-01-01'],
		['DEU', 'RRH', '7', '2021-01-01'],
	].map(([countryIso3, code, percentage, from]) => ({ countryIso3, code, percentage, from }));
	const inBooks = (foreignVatRates = rows) =>
		books({
			foreignVatRates,
			countries: [
				{ id: 'fr', name: 'Frankrijk', iso: 'FR', iso3: 'FRA' },
				{ id: 'de', name: 'Duitsland', iso: 'DE', iso3: 'DEU' },
				{ id: 'it', name: 'Italië', iso: 'IT', iso3: '' },
			],
		});

	it('is the latest that holds on the day, in whatever order SnelStart lists them', () => {
		for (const listed of [rows, [...rows].reverse()]) {
			const rate = (day: string) => destinationRate('Hoog', inBooks(listed), at('FR', { day }));
			expect(rate('2013-12-31')).toEqual({ rate: 19_600 });
			expect(rate('2014-01-01')).toEqual({ rate: 20_000 });
			expect(rate('2026-11-23')).toEqual({ rate: 20_000 });
		}
	});

	it('is the reduced rate the settings prefer, the other one where there is only that', () => {
		const reduced = (country: string, reducedRateAbroad: 'RRL' | 'RRH', listed = rows) =>
			destinationRate('Laag', inBooks(listed), at(country, { reducedRateAbroad }));
		expect(reduced('FR', 'RRL')).toEqual({ rate: 5500 });
		expect(reduced('FR', 'RRH')).toEqual({ rate: 10_000 });
		expect(reduced('DE', 'RRL')).toEqual({ rate: 7000 });
		const onlyLow = rows.filter(({ code }) => code !== 'RRH');
		expect(reduced('FR', 'RRH', onlyLow)).toEqual({ rate: 5500 });
		expect(reduced('DE', 'RRH', onlyLow)).toEqual({ rate: 19_000 });
	});

	it.each(['PL', 'IT'])('is not guessed for %s, which the books tell no rate of', (country) => {
		const ofNoCountry = { countryIso3: '', code: 'SR', percentage: '23', from: '2011-01-01' };
		expect(destinationRate('Hoog', inBooks([...rows, ofNoCountry]), at(country))).toMatchObject({
			rate: null,
			isOfOrder: true,
			why: `SnelStart charges the VAT of ${country} on this delivery (factureerBuitenlandsBtw) and lists no rate there for 2026-11-23 (vatrates)`,
			fix: 'Look in SnelStart what VAT it charges for that country, and enter this order by hand.',
			field: 'deliveryAddress.countryIso',
			value: country,
		});
	});

	it('of kind Overig is told to be unknown', () => {
		expect(destinationRate('Overig', inBooks(), at('FR'))).toMatchObject({
			rate: null,
			why: 'nobody knows what SnelStart makes of VAT kind Overig on a delivery to FR',
			fix: CHOOSE_A_GROUP,
			field: 'lines.code',
		});
	});
});

describe('the rate for a business abroad or an export', () => {
	it.each([
		[at('DE', { hasVatNumber: true }), 'a business with a VAT number (btwNummer) in DE'],
		[at('US'), 'a customer in US, outside the EU'],
		[at('US', { hasVatNumber: true }), 'a customer in US, outside the EU'],
	])('says whom it is about while the settings do not say: %#', (point, whom) => {
		expect(groupRate('Hoog', books(), point)).toMatchObject({
			rate: null,
			isOfOrder: true,
			why: `the order goes to ${whom}: SnelStart charges either no VAT or the Dutch rate, and the settings do not say which`,
			field: 'foreignBusinessVat',
			value: 'US DE'.split(' ').find((iso) => whom.includes(iso)),
		});
	});

	it('is known where the Dutch rate is nothing too', () => {
		const tariff = { percentage: '0', from: '2000-01-01', until: '2099-12-31' };
		const untaxed = books({ vatTariffs: [{ vatKind: 'Overig', ...tariff }] });
		expect(groupRate('Overig', untaxed, at('US'))).toEqual({ rate: 0 });
	});
});

describe('whose VAT SnelStart charges', () => {
	const regime = (countryIso: string, hasVatNumber = false, foreignVat = true) =>
		taxRegime({ countryIso, hasVatNumber }, { company: { ...books().company, foreignVat } });

	it.each(
		'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK'.split(' '),
	)('%s is in the EU', (iso) => {
		expect(regime(iso)).toBe('destination');
		expect(regime(iso, false, false)).toBe('domestic');
		expect(regime(iso, true)).toBe('business');
	});

	it.each(['GB', 'CH', 'MC', 'NO', 'US', 'XI'])('%s is outside', (iso) => {
		expect(regime(iso)).toBe('export');
		expect(regime(iso, true, false)).toBe('export');
	});

	it.each(['NL', ''])('"%s" counts as the Netherlands', (iso) => {
		expect(regime(iso)).toBe('domestic');
		expect(regime(iso, true)).toBe('domestic');
	});
});

describe('what is told of an article whose VAT is unknown', () => {
	const HOOG = article('MOK', 21, { name: 'Mok' });

	it('names the article where it has no revenue group, or one that is gone', () => {
		for (const revenueGroupId of [null, 'weg']) {
			expect(vatRateOf({ ...HOOG, revenueGroupId }, books(), at('NL'))).toMatchObject({
				value: null,
				problems: [
					{
						code: 'unknown-vat-rate',
						message:
							'article MOK "Mok" has no revenue group (artikelomzetgroep), so its VAT is unknown',
						fix: 'Choose a revenue group (artikelomzetgroep) on the article in SnelStart.',
						field: 'lines.code',
						value: 'MOK',
					},
				],
			});
		}
	});

	it('names article and group where the fault is theirs', () => {
		const [problem] = vatRateOf(HOOG, books({ vatTariffs: [] }), at('NL')).problems;
		expect(problem).toMatchObject({
			code: 'unknown-vat-rate',
			message:
				'the VAT of article MOK "Mok" in revenue group 1 "Omzet hoog" (artikelomzetgroep) is unknown: SnelStart has no VAT rate (btwtarief) of kind Hoog on 2026-11-23',
			fix: CHOOSE_A_GROUP,
			field: 'lines.code',
			value: 'MOK',
		});
	});
});
