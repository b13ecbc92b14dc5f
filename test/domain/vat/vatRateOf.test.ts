import { costArticle } from '../../../domain/article/costArticle';
import { vatRateOf } from '../../../domain/vat/vatRateOf';
import type { TaxPoint } from '../../../domain/vat/taxPoint';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { planOrder } from '../order/planOrder';
import { address, article, books, order as orderOf, settings } from '../order/fixtures';

const rates = (countryIso3: string, ...rows: Array<[code: string, rate: string, from: string]>) =>
	rows.map(([code, percentage, from]) => ({ countryIso3, code, percentage, from }));

const administration = (foreignVat = true) => {
	const inBooks = books();
	inBooks.company.foreignVat = foreignVat;
	inBooks.revenueGroups.push({ id: 'overig', number: 4, name: 'Overig', vatKind: 'Overig' });
	inBooks.countries.push(
		{ id: 'land-fr', name: 'Frankrijk', iso: 'FR', iso3: 'FRA' },
		{ id: 'land-dk', name: 'Denemarken', iso: 'DK', iso3: 'DNK' },
		{ id: 'land-pl', name: 'Polen', iso: 'PL', iso3: 'POL' },
	);
	inBooks.foreignVatRates = [
		...rates('DEU', ['SR', '16', '2020-07-01'], ['SR', '19', '2021-01-01']),
		...rates('DEU', ['RRH', '7', '2021-01-01']),
		...rates('FRA', ['SR', '20', '2014-01-01'], ['RRH', '10', '2014-01-01']),
		...rates('FRA', ['RRL', '5.5', '1982-07-01'], ['SRR', '2.1', '1986-07-01']),
		...rates('DNK', ['SR', '25', '1992-01-01']),
	];
	return inBooks;
};

const at = (countryIso: string, more: Partial<TaxPoint> = {}): TaxPoint => ({
	day: '2026-11-23',
	countryIso,
	hasVatNumber: false,
	foreignBusinessVat: 'unknown',
	reducedRateAbroad: 'RRL',
	...more,
});

const HOOG = article('MOK', 21);
const LAAG = article('BOEK', 9);
const GEEN = article('BON', 0);
const OVERIG = article('X', 21, { revenueGroupId: 'overig' });
const rateOf = (one: typeof HOOG, point: TaxPoint, inBooks = administration()) =>
	vatRateOf(one, inBooks, point).value?.rate ?? null;

describe('the VAT of a consumer in another EU country', () => {
	it('is Dutch where the administration does not invoice foreign VAT', () => {
		expect(rateOf(HOOG, at('DE'), administration(false))).toBe(21000);
		expect(rateOf(LAAG, at('FR'), administration(false))).toBe(9000);
	});

	it.each([
		['DE', 19000, 7000],
		['FR', 20000, 5500],
		['DK', 25000, 25000],
	])('%s', (country, hoog, laag) => {
		expect(rateOf(HOOG, at(country))).toBe(hoog);
		expect(rateOf(LAAG, at(country))).toBe(laag);
		expect(rateOf(GEEN, at(country))).toBe(0);
	});

	it('takes the reduced rate the settings prefer, where a country has two', () => {
		expect(rateOf(LAAG, at('FR', { reducedRateAbroad: 'RRH' }))).toBe(10000);
		expect(rateOf(LAAG, at('DE', { reducedRateAbroad: 'RRH' }))).toBe(7000);
	});

	it('is that of the day', () => {
		expect(rateOf(HOOG, at('DE', { day: '2020-12-31' }))).toBe(16000);
		expect(rateOf(LAAG, at('DE', { day: '2020-12-31' }))).toBe(16000);
		expect(rateOf(HOOG, at('DE', { day: '2020-06-30' }))).toBeNull();
	});

	it('is not guessed where SnelStart lists no rate for the country', () => {
		const [problem] = vatRateOf(HOOG, administration(), at('PL')).problems;
		expect(problem).toMatchObject({ code: 'unknown-vat-rate', value: 'PL' });
		expect(problem.message).toContain('vatrates');
	});

	it('of kind Overig is known only where it is nothing', () => {
		expect(rateOf(OVERIG, at('DE'))).toBeNull();
		const inBooks = administration();
		const always = { from: '1900-01-01', until: '2400-12-31' };
		inBooks.vatTariffs.push({ vatKind: 'Overig', percentage: '0', ...always });
		expect(rateOf(OVERIG, at('DE'), inBooks)).toBe(0);
		expect(rateOf(OVERIG, at('NL'), inBooks)).toBe(0);
	});
});

describe.each([
	['an EU business with a VAT number', at('DE', { hasVatNumber: true })],
	['a customer outside the EU', at('US')],
	['a customer in Great Britain or Northern Ireland', at('GB')],
	['a customer in Switzerland', at('CH')],
])('the VAT of %s', (_whom, point) => {
	it.each([true, false])('is what the settings say, foreign VAT or not: %s', (foreignVat) => {
		const inBooks = administration(foreignVat);
		expect(rateOf(HOOG, { ...point, foreignBusinessVat: 'zero' }, inBooks)).toBe(0);
		expect(rateOf(HOOG, { ...point, foreignBusinessVat: 'domestic' }, inBooks)).toBe(21000);
		expect(rateOf(LAAG, { ...point, foreignBusinessVat: 'domestic' }, inBooks)).toBe(9000);
	});

	it('is unknown where it matters, with the setting that decides', () => {
		const [problem] = vatRateOf(HOOG, administration(), point).problems;
		expect(problem).toMatchObject({ code: 'unknown-vat-rate', field: 'foreignBusinessVat' });
		expect(problem.fix).toContain('invoice (factuur)');
		expect(rateOf(GEEN, point)).toBe(0);
	});

	it('is told once for an order, also of its costs', () => {
		const inBooks = indexBooks(administration());
		const [goods] = vatRateOf(LAAG, inBooks, point).problems;
		const [shipping] = costArticle('shipping', 21000, inBooks, settings(), point).problems;
		expect(shipping).toEqual(goods);
	});
});

it('tells where it goes to another country than the Netherlands', () => {
	const vat = (point: TaxPoint, foreignVat = true) =>
		vatRateOf(HOOG, administration(foreignVat), point).value;
	expect(vat(at('DE'))).toMatchObject({ rate: 19000, abroad: 'DE' });
	expect(vat(at('US', { foreignBusinessVat: 'zero' }))).toMatchObject({ abroad: 'US' });
	expect(vat(at('NL'))).not.toHaveProperty('abroad');
	expect(vat(at('DE'), false)).toMatchObject({ abroad: 'DE' });
});

it('names the country on a line whose rate differs', () => {
	const inBooks = { ...administration(), articles: books().articles };
	const order = orderOf({ deliveryAddress: address({ countryIso: 'DE' }) });
	const [problem] = planOrder(order, inBooks, settings()).problems;
	expect(problem.message).toBe(
		'line "Mok "Delfts Blauw"" (MOK-001): the shop charged 21 % VAT, SnelStart would charge 19 % on a delivery to DE because article MOK-001 is in revenue group 1 "Omzet hoog" (artikelomzetgroep)',
	);
	expect(problem.fix).toContain('tax rules of DE');
});

it('charges a Dutch business and an unknown country Dutch VAT', () => {
	expect(rateOf(HOOG, at('NL', { hasVatNumber: true }))).toBe(21000);
	expect(rateOf(HOOG, at(''))).toBe(21000);
});

describe('a cost for whose rate no article is chosen', () => {
	const costArticles = [{ cost: 'shipping' as const, articleId: 'id-MOK-001' }];

	it.each([
		['NL', 9000, '"MOK-001" with 21 %'],
		['DE', 7000, '"MOK-001" with 19 %'],
	])('names what is chosen, with the VAT it has on a delivery to %s', (country, rate, words) => {
		const inBooks = indexBooks(administration());
		const own = settings({ costArticles });
		const [problem] = costArticle('shipping', rate, inBooks, own, at(country)).problems;
		expect(problem.code).toBe('missing-cost-article');
		expect(problem.message).toContain(`chosen on this delivery: ${words}`);
	});

	it('says nothing of articles where none is chosen', () => {
		const inBooks = indexBooks(administration());
		const none = settings({ costArticles: [] });
		const [problem] = costArticle('shipping', 9000, inBooks, none, at('NL')).problems;
		expect(problem.message).not.toContain('chosen on this delivery');
	});
});
