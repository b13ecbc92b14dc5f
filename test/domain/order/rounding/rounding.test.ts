import { planOrders } from '../../../../domain/order/plan/planOrders';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { Random } from '../../../../lab/worlds/random';
import { books, settings } from '../fixtures';
import { checkRounding } from './checkRounding';
import { drawnOrder } from './drawnOrder';
import { judgedRounding } from './judgedRounding';

describe('prices without VAT, in every way a shop and SnelStart may round', () => {
	it('come to the total or are blocked, and hardly any is blocked that need not be', () => {
		const figures = checkRounding({ seed: 11, count: 4000 });
		expect(figures).toMatchObject({ wrong: 0, blockedNeedlessly: 0 });
		expect(figures.exact).toBeGreaterThan(1500);
		expect(figures.differenceBooked).toBeGreaterThan(1000);
	}, 120_000);

	it('come to the total with 300 lines', () => {
		const random = new Random(5);
		for (const type of [1, 2, 3] as const) {
			const one = drawnOrder(random, { type, mode: 2 }, '1');
			const lines = Array.from({ length: 300 }, (_, index) => ({
				...one.lines[0],
				id: String(index + 1),
			}));
			const times = (amount: string) => (Number(amount) * 300).toFixed(6);
			const [incl, excl] = [one.lines[0].totalIncl, one.lines[0].totalExcl].map(times);
			const paid = { paidIncl: incl, paidExcl: excl, discountsIncl: '0', discountsExcl: '0' };
			const nothing = { amountIncl: '0', amountExcl: '0' };
			const order: WebOrder = {
				...one,
				lines,
				discounts: [],
				wrapping: nothing,
				shipping: { ...one.shipping, ...nothing },
				totals: { ...paid, productsIncl: incl, productsExcl: excl },
			};
			const inclusive = settings({ priceMode: 'incl', differenceCeiling: 5 });
			const [plan] = planOrders([order], books(), inclusive);
			expect([plan.outcome, ...plan.problems.map(({ code }) => code)]).toContain(
				plan.salesOrder ? 'create' : 'blocked',
			);
		}
	});
});

describe('the judge of rounding', () => {
	const rates = new Map(Object.entries({ 'MOK-001': '21', 'BOEK-001': '9', VERZ21: '21' }));
	const own = settings({ priceMode: 'excl', differenceCeiling: 5 });
	const order: WebOrder = { ...drawn() };
	const [plan] = planOrders([order], books(), own);

	/** An order of the fixtures that needs no difference. */
	function drawn(): WebOrder {
		const random = new Random(3);
		for (let id = 1; ; id += 1) {
			const one = drawnOrder(random, { type: 2, mode: 2 }, String(id));
			const [made] = planOrders([one], books(), own);
			const isPlain = one.discounts.length === 0 && Number(one.wrapping.amountIncl) === 0;
			if (made.salesOrder && isPlain && made.totals.difference === '0.00') return one;
		}
	}

	it('finds a good plan exact', () => {
		expect(judgedRounding(order, plan, rates, 5)).toBe('exact');
	});

	it.each<[string, (draft: NonNullable<PlannedOrder['salesOrder']>) => void]>([
		['a cent more on a line', ({ regels: [line] }) => (line.stuksprijs = cent(line.stuksprijs, 1))],
		['a line too few', ({ regels }) => regels.pop()],
		['a piece too many', ({ regels: [line] }) => (line.aantal += 1)],
		[
			'an article of another rate',
			({ regels }) => {
				for (const { artikel } of regels) artikel.artikelcode = 'BOEK-001';
			},
		],
	])('finds %s wrong', (_, spoil) => {
		const spoilt = structuredClone(plan);
		spoil(spoilt.salesOrder!);
		expect(judgedRounding(order, spoilt, rates, 5)).toBe('wrong');
	});

	it('finds a refusal needless where the VAT of its amounts comes to the total', () => {
		expect(judgedRounding(order, { ...plan, salesOrder: null }, rates, 5)).toBe(
			'blockedNeedlessly',
		);
		const totals = { ...order.totals, paidIncl: '1.00' };
		expect(judgedRounding({ ...order, totals }, { ...plan, salesOrder: null }, rates, 5)).toBe(
			'asked',
		);
	});
});

const cent = (price: string, more: number) => (Number(price) + more / 100).toFixed(2);
