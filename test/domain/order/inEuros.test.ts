import fc from 'fast-check';
import { conversionBy } from '../../../domain/money/conversion';
import { inEuros } from '../../../domain/order/read/inEuros';
import { planOrder } from './planOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { article, books, order, settings } from './fixtures';
import { ORDER } from './generateOrder';

const CONVERT = settings({ convertCurrency: true });
const DOLLARS = { iso: 'USD', conversionRate: '1.085000', shopIso: 'EUR' };
const base = books({ articles: [...books().articles, article('BON-001', 0)] });
const codes = ({ problems }: PlannedOrder) => problems.map(({ code }) => code);

describe('conversionBy', () => {
	it('divides and rounds half away from zero, also beyond what a double holds', () => {
		const { cents, micros } = conversionBy('1.085') ?? { cents: Number, micros: Number };
		expect(cents(46_800_000)).toBe(4313);
		expect(micros(-46_800_000)).toBe(-43_133_641);
		expect(conversionBy('0.5')?.micros(9_000_000_000_000)).toBe(18_000_000_000_000);
		expect(conversionBy('2')?.cents(10_000)).toBe(1);
		expect(conversionBy('2')?.cents(-10_000)).toBe(-1);
	});

	it.each(['0', '-1', '', 'x', '1,085'])('%s is no rate', (rate) => {
		expect(conversionBy(rate)).toBeNull();
	});
});

describe('inEuros', () => {
	it("converts at the order's own rate, to the cent, and tells it", () => {
		const plan = planOrder(order({ currency: DOLLARS }), base, CONVERT);
		expect(plan.outcome).toBe('create');
		expect(plan.totals).toEqual({ shop: '43.13', snelStart: '43.13', difference: '0.00' });
		expect(plan.bookedDifference).toBe('0.00');
		expect(
			plan.salesOrder?.regels.map(({ aantal, stuksprijs }) => [aantal, Number(stuksprijs)]),
		).toEqual([
			[2, 9.17],
			[1, 18.38],
			[1, 6.41],
		]);
		expect(plan.notices).toEqual([
			expect.objectContaining({
				code: 'currency-converted',
				value: 'USD 46.80',
				message:
					"the order of USD 46.80 was converted at the order's own rate of USD 1.085000 per euro to € 43.13",
			}),
		]);
		expect(plan.summary).toContain('€ 43.13: will be created');
	});

	it('leaves euros alone', () => {
		expect(inEuros(order(), CONVERT).order).toEqual(order());
		const euroShop = order({ currency: { iso: 'EUR', conversionRate: '0.92', shopIso: 'USD' } });
		expect(inEuros(euroShop, CONVERT)).toMatchObject({ order: euroShop, notices: [] });
	});

	it.each([
		['the settings do not allow', settings(), DOLLARS, 'Convert Other Currencies'],
		['has a rate per another currency', CONVERT, { ...DOLLARS, shopIso: 'GBP' }, 'by hand'],
		['has no rate', CONVERT, { ...DOLLARS, conversionRate: '0.000000' }, 'by hand'],
	])('blocks what %s', (_, chosen, currency, fix) => {
		const plan = planOrder(order({ currency }), base, chosen);
		expect(codes(plan)).toEqual(['foreign-currency']);
		expect(plan.problems[0].fix).toContain(fix);
		expect(plan.summary).toContain('USD 46.80: blocked');
		expect(plan.notices).toEqual([]);
	});

	it('takes refunds off first, so that the total is rounded once', () => {
		const refunds = [{ lineId: '12', quantity: 1, amountIncl: '19.95', amountExcl: '18.30' }];
		const plan = planOrder(order({ currency: DOLLARS, refunds }), base, {
			...CONVERT,
			refunds: 'leaveOut',
		});
		expect(plan.notices[1].message).toContain('(BOEK-001) USD 19.95; it was left out');
		expect(plan.totals).toEqual({ shop: '24.75', snelStart: '24.75', difference: '0.00' });
	});

	const RATE = fc
		.integer({ min: 300_000, max: 30_000_000 })
		.map((micros) => (micros / 1e6).toFixed(6));

	it('keeps what adds up in the shop adding up in euros', () => {
		fc.assert(
			fc.property(ORDER, RATE, (generated, conversionRate) => {
				const currency = { ...DOLLARS, conversionRate };
				const { order: found } = inEuros({ ...generated, currency }, CONVERT);
				const cents = (text: string) => Math.round(100 * Number(text));
				const unexplained = (of: WebOrder) =>
					cents(of.totals.paidIncl) -
					cents(of.totals.productsIncl) -
					cents(of.shipping.amountIncl) +
					cents(of.totals.discountsIncl);
				expect(unexplained(found)).toBe(
					Math.sign(unexplained(generated)) *
						Math.round(Math.abs(unexplained(generated)) / Number(conversionRate)) +
						0,
				);
				const exact = (100 * Number(generated.totals.paidIncl)) / Number(conversionRate);
				expect(Math.abs(cents(found.totals.paidIncl) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
			}),
		);
	});

	it('plans a converted order to the cent, hardly ever blocked when its lines add up', () => {
		let blocked = 0;
		fc.assert(
			fc.property(
				ORDER,
				fc.constantFrom('1.085000', '0.861200', '11.300000'),
				(generated, conversionRate) => {
					const currency = { ...DOLLARS, conversionRate };
					const plan = planOrder({ ...generated, currency }, base, CONVERT);
					const inEuro = planOrder(generated, base, CONVERT);
					if (plan.outcome === 'create') {
						expect(plan.totals.difference).toBe('0.00');
						expect(Math.abs(Number(plan.bookedDifference))).toBeLessThanOrEqual(0.05);
					} else if (inEuro.outcome === 'create') blocked += 1;
				},
			),
			{ numRuns: 300, seed: 11 },
		);
		expect(blocked).toBeLessThanOrEqual(2);
	});
});
