import { planOrders } from '../../../../domain/order/plan/planOrders';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { Random } from '../../../../lab/worlds/random';
import { article, books, settings } from '../fixtures';
import { checkRounding, RATE_OF } from './checkRounding';
import { drawnOrder, type ShopRounding } from './drawnOrder';
import { judgedRounding } from './judgedRounding';

describe('prices without VAT, in every way a shop and SnelStart may round', () => {
	it('come to the total or are blocked, and hardly any is blocked that need not be', () => {
		const figures = checkRounding({ seed: 11, count: 4000 });
		expect(figures).toMatchObject({ wrong: 0, blockedNeedlessly: 0 });
		expect(figures.exact).toBeGreaterThan(1500);
		expect(figures.differenceBooked).toBeGreaterThan(1000);
	}, 120_000);

	const WAYS = [1, 2, 3].flatMap((type) =>
		[0, 1, 2, 3, 4, 5].map((mode) => ({ type, mode }) as ShopRounding),
	);

	it.each(WAYS)(
		'come to the total or are blocked in %j, with VAT and without, up to 300 lines',
		(rounding) => {
			const random = new Random(rounding.type * 10 + rounding.mode);
			const inBooks = books();
			inBooks.articles.push(article('BON-001', 0));
			for (const priceMode of ['incl', 'excl', 'exact'] as const) {
				const own = settings({ priceMode, differenceCeiling: 5 });
				const sizes = [...Array.from({ length: 30 }, () => undefined), 120, 300];
				const orders = sizes.map((lines, index) =>
					drawnOrder(random, rounding, String(index + 1), lines),
				);
				const verdicts = planOrders(orders, inBooks, own).map((plan, index) =>
					judgedRounding(orders[index], plan, RATE_OF, 5),
				);
				expect(verdicts).not.toContain('wrong');
				expect(
					verdicts.filter((one) => /^(exact|differenceBooked)$/.test(one)).length,
				).toBeGreaterThan(5);
			}
		},
		60_000,
	);
});

describe('the judge of rounding', () => {
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
		expect(judgedRounding(order, plan, RATE_OF, 5)).toBe('exact');
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
		expect(judgedRounding(order, spoilt, RATE_OF, 5)).toBe('wrong');
	});

	it('finds a refusal needless where the VAT of its amounts comes to the total', () => {
		expect(judgedRounding(order, { ...plan, salesOrder: null }, RATE_OF, 5)).toBe(
			'blockedNeedlessly',
		);
		const totals = { ...order.totals, paidIncl: '1.00' };
		expect(judgedRounding({ ...order, totals }, { ...plan, salesOrder: null }, RATE_OF, 5)).toBe(
			'asked',
		);
	});
});

const cent = (price: string, more: number) => (Number(price) + more / 100).toFixed(2);
