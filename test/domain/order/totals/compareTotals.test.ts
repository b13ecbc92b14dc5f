import { MadeArticles } from '../../../../domain/article/madeArticles';
import type { Books } from '../../../../domain/books/books';
import { indexBooks } from '../../../../domain/books/indexedBooks';
import { compareTotals } from '../../../../domain/order/totals/compareTotals';
import { salesOrderTotals } from '../../../../domain/order/totals/salesOrderTotals';
import type { PlanSettings } from '../../../../domain/settings/planSettings';
import { article, books, order, orderWithTotals, settings } from '../fixtures';
import { part, prices } from './part';

const PARTS = [
	part({ quantity: 2, incl: 1990, excl: 1645 }),
	part({ article: article('BOEK-001', 9), incl: 1995, excl: 1830, rate: 9000 }),
	part({ kind: 'cost', article: article('VERZ21', 21), incl: 695, excl: 574 }),
];
const UNSURE = [1, 2, 3].map(() => part({ article: article('MOK-001', 21), incl: 1, excl: 1 }));

const context = (chosen: Partial<PlanSettings> = {}, more: Partial<Books> = {}) => ({
	books: indexBooks(books(more)),
	settings: settings(chosen),
	point: {
		day: '2026-11-23',
		countryIso: 'NL',
		hasVatNumber: false,
		foreignBusinessVat: 'domestic' as const,
		reducedRateAbroad: 'RRL' as const,
	},
	made: new MadeArticles(),
});
const compared = (paidIncl: string, chosen: Partial<PlanSettings> = {}, parts = PARTS) =>
	compareTotals(orderWithTotals({ paidIncl }), parts, context({ priceMode: 'incl', ...chosen }));

describe('the lines of an order beside its total', () => {
	it('match without a difference, VAT per rate told beside the shop, highest rate first', () => {
		const parts = [PARTS[1], PARTS[0], PARTS[2]];
		const { value } = compared('46.80', {}, parts);
		expect(value).toMatchObject({ mode: 'Inclusief', total: 4680, bookedDifference: 0 });
		expect(value?.notices).toEqual([]);
		expect(value?.vat).toEqual([
			{ rate: '21', shop: '4.66', snelStart: '4.66' },
			{ rate: '9', shop: '1.65', snelStart: '1.65' },
		]);
	});

	it('tell a rate that only one side has', () => {
		const parts = [...PARTS, part({ incl: 121, excl: 121, rate: 0 })];
		expect(compared('48.01', {}, parts).value?.vat).toContainEqual({
			rate: '0',
			shop: '0.00',
			snelStart: '0.00',
		});
		const dear = settings().costArticles.filter(({ cost }) => cost !== 'difference');
		const costArticles = [...dear, { cost: 'difference' as const, articleId: 'id-VERZ21' }];
		const onlyBook = compared('19.96', { costArticles }, [PARTS[1]]).value;
		expect(onlyBook?.vat[0]).toEqual({ rate: '21', shop: '0.00', snelStart: '0.00' });
	});

	it.each(['46.85', '46.75'])('book a difference up to the ceiling: %s', (paid) => {
		const { value } = compared(paid, { differenceCeiling: 5 });
		const difference = paid === '46.85' ? 5 : -5;
		expect(value).toMatchObject({ total: 4680 + difference, bookedDifference: difference });
		expect(prices(value?.lines ?? []).at(-1)).toEqual([1, difference / 100]);
		expect(value?.lines.at(-1)?.line).toMatchObject({
			artikel: { id: 'id-VERSCHIL' },
			omschrijving: 'Artikel VERSCHIL',
		});
	});

	it('refuse a larger difference, with the sum in words', () => {
		const { value, problems } = compared('46.86', { differenceCeiling: 5 });
		expect(value).toBeNull();
		expect(problems).toMatchObject([
			{
				code: 'total-differs',
				message:
					'SnelStart would come € 0.06 too low: to € 46.80 (products € 39.85 + shipping € 6.95 + gift wrapping € 0.00 - discounts € 0.00) where the order total in the shop is € 46.86; at most € 0.05 may be booked as difference (ordertotaalverschil)',
				fix: "Find what the shop counts besides these amounts, for example a payment fee of a module (then choose an article for 'Payment Fee Names or IDs' under 'Plan → Cost Articles'), or enter this order in SnelStart by hand.",
				field: 'totals.paidIncl',
				value: '46.86',
			},
		]);
		expect(problems[0].messageNl).toBe(
			'SnelStart zou € 0,06 te laag uitkomen: op € 46,80 (producten € 39,85 + verzending € 6,95 + inpakken € 0,00 - kortingen € 0,00) waar het ordertotaal in de webwinkel € 46,86 is; hoogstens € 0,05 mag als ordertotaalverschil worden geboekt',
		);
	});

	it('advise the exact price mode where prices are without VAT', () => {
		const [problem] = compared('50.00', { priceMode: 'excl' }).problems;
		expect(problem.fix).toMatch(
			/^When many orders differ by cents, set 'Plan → Sales \(Verkopen\) → Prices' to 'Whatever Gives the Exact Total'\. Otherwise find what/,
		);
	});

	it('ask for a difference article only where there is a difference', () => {
		const costArticles = settings().costArticles.filter(({ cost }) => cost !== 'difference');
		expect(compared('46.80', { costArticles }).problems).toEqual([]);
		expect(compared('46.81', { costArticles }).problems).toEqual([
			expect.objectContaining({
				code: 'missing-cost-article',
				field: 'costArticles.difference',
				value: '€ 0.01',
			}),
		]);
	});

	it('are refused where the way of rounding decides and nothing can be added', () => {
		const { problems } = compared('0.04', { priceMode: 'excl' }, UNSURE);
		expect(problems).toMatchObject([
			{
				code: 'total-differs',
				message:
					'the total in SnelStart would be € 0.03 when it rounds VAT per line and € 0.04 when it rounds per rate (products € 39.85 + shipping € 6.95 + gift wrapping € 0.00 - discounts € 0.00); the order total in the shop is € 0.04',
				fix: "Set 'Plan → Sales (Verkopen) → Prices' to 'Including VAT', or choose an article without VAT for 'Difference Names or IDs' under 'Plan → Cost Articles'.",
				field: 'totals.paidIncl',
				value: '0.04',
			},
		]);
	});

	it('are told to depend on rounding, not to lack an article, where there is no difference', () => {
		const costArticles = settings().costArticles.filter(({ cost }) => cost !== 'difference');
		const [problem] = compared('0.04', { priceMode: 'excl', costArticles }, UNSURE).problems;
		expect(problem.code).toBe('total-differs');
	});

	it('are taken in the price mode with the least difference', () => {
		const parts = [1, 2, 3].map(() => part({ incl: 3, excl: 3 }));
		const both = (pricesExclVat: boolean) =>
			compareTotals(
				orderWithTotals({ paidIncl: '0.09' }),
				parts,
				context({ priceMode: 'exact' }, { template: { ...books().template, pricesExclVat } }),
			).value;
		expect(both(true)).toMatchObject({ mode: 'Inclusief', total: 9, bookedDifference: 0 });
		expect(both(false)).toMatchObject({ mode: 'Inclusief', total: 9, bookedDifference: 0 });
	});

	it('come to SnelStart’s own prices where these are asked for, whatever the difference', () => {
		const ownPrice = { units: 100_000, exclVat: false };
		const own = PARTS.map((each) => ({ ...each, ownPrice }));
		const { value } = compared('46.80', { lineMode: 'codeAndQuantity' }, own);
		expect(value).toMatchObject({ mode: 'Inclusief', total: 4000, bookedDifference: 0 });
		expect(value?.notices).toMatchObject([
			{
				code: 'prices-of-snelstart',
				message:
					"with SnelStart's own prices the order comes to € 40.00, in the shop to € 46.80: that is € 6.80 less, and nothing is booked for it",
				fix: "Nothing, when this is agreed with the customer. To get the total of the shop, set 'Plan → Sales (Verkopen) → Order Lines' to 'Full Copy (Volledig Overnemen)'.",
				field: 'totals.paidIncl',
				value: '46.80',
			},
		]);
	});
});

describe('the difference line', () => {
	const withArticles = (...codes: string[]) => ({
		priceMode: 'excl' as const,
		differenceCeiling: 50,
		costArticles: codes.map((code) => ({
			cost: 'difference' as const,
			articleId: `id-${code}`,
		})),
	});

	it('is on an article without VAT where one is chosen, whatever the order of choosing', () => {
		for (const codes of [
			['VERZ21', 'VERSCHIL'],
			['VERSCHIL', 'VERZ21'],
		]) {
			const { value } = compared('47.30', withArticles(...codes));
			expect(value?.lines.at(-1)?.line).toMatchObject({
				artikel: { id: 'id-VERSCHIL' },
				stuksprijs: '0.50',
			});
		}
	});

	it.each([
		['47.30', 50],
		['46.30', -50],
	])('with VAT has the price whose VAT makes up the rest: %s', (paid, difference) => {
		const { value } = compared(paid, withArticles('VERZ21'));
		const price = Number(prices(value?.lines ?? []).at(-1)?.[1]);
		expect(Math.abs(price)).toBeLessThan(Math.abs(difference) / 100);
		expect(Math.sign(price)).toBe(Math.sign(difference));
		expect(value?.bookedDifference).toBe(difference);
		for (const rounding of ['perLine', 'perTotal'] as const) {
			const { incl } = salesOrderTotals(value?.lines ?? [], 'Exclusief', rounding);
			expect(incl).toBe(4680 + difference);
		}
	});
});

it('says the sum of an order as the shop wrote it', () => {
	const told = order({
		shipping: { ...order().shipping, amountIncl: '4.95' },
		wrapping: { amountIncl: '2.50', amountExcl: '2.07' },
		totals: { ...order().totals, productsIncl: '20.00', discountsIncl: '3.00' },
	});
	expect(compareTotals(told, [], context()).problems[0].message).toContain(
		'(products € 20.00 + shipping € 4.95 + gift wrapping € 2.50 - discounts € 3.00)',
	);
});
