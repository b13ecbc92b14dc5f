import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { article, BOOK, books, line, order, settings } from './fixtures';
import { orderV, SHIPPING } from './orderV';
import { planOrder } from './planOrder';

const linesOf = ({ salesOrder }: PlannedOrder) =>
	salesOrder?.regels.map(({ artikel, stuksprijs }) => [artikel.id.slice(3), Number(stuksprijs)]);
const shippedAt = (shipping: Partial<WebOrder['shipping']>, more: Partial<WebOrder> = {}) =>
	orderV({ shipping: { ...SHIPPING, ...shipping }, ...more });

describe('shipping of which the shop does not tell the VAT rate', () => {
	it.each(['0.000', '0', ''])('has the one of its amounts: told is "%s"', (vatRate) => {
		const plan = planOrder(shippedAt({ vatRate }), books(), settings());
		expect(plan.problems).toEqual([]);
		expect(linesOf(plan)?.at(-1)).toEqual(['VERZ21', 4.95]);
		const low = shippedAt({ vatRate, amountIncl: '5.45', amountExcl: '5.00' });
		const totals = { ...low.totals, paidIncl: '17.55', paidExcl: '15.00' };
		expect(linesOf(planOrder({ ...low, totals }, books(), settings()))?.at(-1)).toEqual([
			'VERZ9',
			5.45,
		]);
	});

	it('stays untaxed where both amounts are equal', () => {
		const untaxed = shippedAt({ vatRate: '', amountExcl: '4.95' });
		const totals = { ...untaxed.totals, paidExcl: '14.95' };
		const plan = planOrder({ ...untaxed, totals }, books(), settings());
		expect(linesOf(plan)?.at(-1)).toEqual(['VERZ0', 4.95]);
	});

	it('is kept back where the amounts belong to no rate, or to another than the one that is told', () => {
		for (const shipping of [
			{ vatRate: '0.000', amountExcl: '4.50' },
			{ vatRate: '', amountExcl: '4.50' },
			{ vatRate: '9.000' },
		]) {
			const plan = planOrder(shippedAt(shipping), books(), settings());
			expect(plan.problems).toEqual([expect.objectContaining({ field: 'shipping.vatRate' })]);
		}
	});
});

describe('costs with the average VAT of a mixed basket', () => {
	const MUG = line({ quantity: 1, totalIncl: '12.10', totalExcl: '10.00' });
	const book = { ...BOOK, totalIncl: '10.90', totalExcl: '10.00' };
	const totals = {
		productsIncl: '23.00',
		productsExcl: '20.00',
		discountsIncl: '0.00',
		discountsExcl: '0.00',
		paidIncl: '29.90',
		paidExcl: '26.00',
	};
	const shipping = { ...SHIPPING, amountIncl: '6.90', amountExcl: '6.00', vatRate: '15.000' };
	const mixed = (more: Partial<WebOrder> = {}) =>
		order({ lines: [MUG, book], shipping, totals, ...more });

	it.each(['15.000', '0.000', ''])('are divided over its rates: told is "%s"', (vatRate) => {
		const plan = planOrder(
			mixed({ shipping: { ...shipping, vatRate } }),
			books(),
			settings({ priceMode: 'incl' }),
		);
		expect(plan.problems).toEqual([]);
		expect(linesOf(plan)?.slice(2)).toEqual([
			['VERZ21', 3.63],
			['VERZ9', 3.27],
		]);
		expect(plan.salesOrder?.regels.at(-1)?.omschrijving).toBe('Artikel VERZ9 - PostNL (9 %)');
		expect(plan.totals.difference).toBe('0.00');
	});

	/** Wrapping at the low rate too. */
	const wrappedLow = () => {
		const low = { cost: 'wrapping' as const, articleId: 'id-INPAK9' };
		const base = books({ articles: [...books().articles, article('INPAK9', 9)] });
		const costArticles = [...settings().costArticles, low];
		return [base, { costArticles }] as const;
	};

	it('are the wrapping too where the shipping tells the average, near as it is to one of the rates', () => {
		const mug = line({ quantity: 1, totalIncl: '1210.00', totalExcl: '1000.00' });
		const [wrapped, choice] = wrappedLow();
		const plan = planOrder(
			order({
				lines: [mug, book],
				shipping: { ...SHIPPING, amountIncl: '6.90', amountExcl: '5.71', vatRate: '20.881' },
				wrapping: { amountIncl: '2.50', amountExcl: '2.07' },
				totals: {
					...{ productsIncl: '1220.90', productsExcl: '1010.00' },
					...{ discountsIncl: '0.00', discountsExcl: '0.00' },
					...{ paidIncl: '1230.30', paidExcl: '1017.78' },
				},
			}),
			wrapped,
			settings({ ...choice, priceMode: 'incl' }),
		);
		expect(plan.problems).toEqual([]);
		expect(
			linesOf(plan)
				?.slice(2)
				.map(([, price]) => price),
		).toEqual([6.84, 0.06, 2.48, 0.02]);
	});

	it('are given away by a voucher as they were charged', () => {
		const gift = { name: 'Gratis', amountIncl: '6.90', amountExcl: '6.00', freeShipping: true };
		const less = {
			discountsIncl: '6.90',
			discountsExcl: '6.00',
			paidIncl: '23.00',
			paidExcl: '20.00',
		};
		const plan = planOrder(
			mixed({ discounts: [gift], totals: { ...totals, ...less } }),
			books(),
			settings({ priceMode: 'incl' }),
		);
		expect(linesOf(plan)?.slice(4)).toEqual([
			['KORT21', -3.63],
			['KORT9', -3.27],
		]);
	});

	it('may be gift wrapping', () => {
		const [base, choice] = wrappedLow();
		const wrapped = mixed({
			shipping: { ...shipping, amountIncl: '0.00', amountExcl: '0.00' },
			wrapping: { amountIncl: '6.90', amountExcl: '6.00' },
		});
		const plan = planOrder(wrapped, base, settings({ ...choice, priceMode: 'incl' }));
		expect(linesOf(plan)?.slice(2)).toEqual([
			['INPAK21', 3.63],
			['INPAK9', 3.27],
		]);
	});

	it('are kept back where the goods have another average', () => {
		const other = { ...shipping, amountExcl: '6.20', vatRate: '11.290' };
		const plan = planOrder(
			mixed({ shipping: other, totals: { ...totals, paidExcl: '26.20' } }),
			books(),
			settings(),
		);
		expect(plan.outcome).toBe('blocked');
	});
});
