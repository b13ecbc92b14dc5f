import fc from 'fast-check';
import { planOrder } from './planOrder';
import type { WebOrder, WebOrderRefund } from '../../../domain/stream/webOrder';
import { article, books, line, order, orderWithTotals, settings } from './fixtures';
import { ORDER } from './generateOrder';
import { prepareOrder } from '../../../domain/order/read/prepareOrder';

const refund = (more: Partial<WebOrderRefund> = {}): WebOrderRefund => ({
	lineId: '11',
	quantity: 1,
	amountIncl: '9.950000',
	amountExcl: '8.220000',
	...more,
});
const SHIPPING = refund({ lineId: '', quantity: 0, amountIncl: '6.95', amountExcl: '5.74' });
const MUGS = refund({ quantity: 2, amountIncl: '19.90', amountExcl: '16.45' });
const BOOK = refund({ lineId: '12', amountIncl: '19.95', amountExcl: '18.30' });
const plan = (
	refunds: WebOrderRefund[],
	choice: 'keep' | 'leaveOut' = 'leaveOut',
	more: Partial<WebOrder> = {},
) => planOrder(order({ refunds, ...more }), books(), settings({ refunds: choice }));
const lines = (found: ReturnType<typeof plan>) =>
	found.salesOrder?.regels.map(({ artikel, aantal, stuksprijs }) => [
		artikel.id.slice(3),
		aantal,
		Number(stuksprijs),
	]);

describe('refunds kept', () => {
	it('imports the order whole and tells what was refunded', () => {
		const found = plan([refund(), SHIPPING], 'keep');
		expect(found.totals).toEqual({ shop: '46.80', snelStart: '46.80', difference: '0.00' });
		expect(found.notices).toEqual([
			expect.objectContaining({
				code: 'refunded',
				message:
					'the shop refunded 1 x line "Mok "Delfts Blauw"" (MOK-001) € 9.95, shipping costs (verzendkosten) € 6.95; it is imported all the same',
			}),
		]);
	});
});

describe('refunds left out', () => {
	it('takes pieces and amounts off a line and the total', () => {
		const found = plan([refund()]);
		expect(lines(found)).toEqual([
			['MOK-001', 1, 9.95],
			['BOEK-001', 1, 19.95],
			['VERZ21', 1, 6.95],
		]);
		expect(found.totals).toEqual({ shop: '36.85', snelStart: '36.85', difference: '0.00' });
		expect(found.quantities).toEqual([
			{ productId: '21', combinationId: '', code: 'MOK-001', quantity: 2 },
			{ productId: '21', combinationId: '', code: 'BOEK-001', quantity: 1 },
		]);
		expect(found.notices.map(({ code }) => code)).toEqual(['refunded']);
		expect(found.summary).toContain('2 articles, € 36.85');
	});

	it('leaves out a line that was refunded whole, and shipping', () => {
		const found = plan([MUGS, SHIPPING]);
		expect(lines(found)).toEqual([['BOEK-001', 1, 19.95]]);
		expect(found.totals.shop).toBe('19.95');
	});

	it('takes an amount off without pieces', () => {
		const found = plan([refund({ quantity: 0, amountIncl: '1.00', amountExcl: '0.83' })]);
		expect(lines(found)?.[0]).toEqual(['MOK-001', 2, 9.45]);
	});

	it('takes what two refunds of one line give back', () => {
		const half = refund({ amountIncl: '9.95', amountExcl: '8.23' });
		expect(lines(plan([refund(), half]))?.[0]).toEqual(['BOEK-001', 1, 19.95]);
	});

	it('takes all there is where the refund of the last pieces is a cent beside it', () => {
		const found = plan([refund({ quantity: 2, amountIncl: '19.91', amountExcl: '16.44' })]);
		expect(found.totals).toEqual({ shop: '26.90', snelStart: '26.90', difference: '0.00' });
	});

	it('imports shipping alone where that is what is left', () => {
		expect(lines(plan([MUGS, BOOK]))).toEqual([['VERZ21', 1, 6.95]]);
	});

	it('blocks an order of which nothing is left, and holds what did not go back on stock', () => {
		const found = plan([MUGS, BOOK, SHIPPING]);
		expect(found).toMatchObject({ outcome: 'blocked', salesOrder: null });
		expect(found.quantities.map(({ quantity }) => quantity)).toEqual([2, 1]);
		expect(found.problems).toEqual([
			expect.objectContaining({
				code: 'refunded',
				message: 'the shop refunded everything, € 46.80: nothing is left to import',
			}),
		]);
	});

	it.each([
		['a line that is not there', refund({ lineId: '99' })],
		['more pieces than ordered', refund({ quantity: 3 })],
		['more money than paid', refund({ amountIncl: '20.90', amountExcl: '17.27' })],
		['all pieces for a part of their price', refund({ quantity: 2 })],
		['more shipping than charged', refund({ ...SHIPPING, amountIncl: '8.95' })],
	])('blocks a refund of %s', (_, wrong) => {
		const found = plan([wrong]);
		expect(found.outcome).toBe('blocked');
		expect(found.problems.map(({ code }) => code)).toEqual(['refunded']);
	});

	it('takes vouchers off what they were given on, also when that was refunded', () => {
		const withVoucher = orderWithTotals(
			{ discountsIncl: '3.99', discountsExcl: '3.48', paidIncl: '42.81', paidExcl: '37.01' },
			{
				discounts: [{ name: '10%', amountIncl: '3.99', amountExcl: '3.48', freeShipping: false }],
				refunds: [MUGS],
			},
		);
		const found = planOrder(withVoucher, books(), settings({ refunds: 'leaveOut' }));
		expect(lines(found)).toEqual([
			['BOEK-001', 1, 19.95],
			['VERZ21', 1, 6.95],
			['KORT21', 1, -1.99],
			['KORT9', 1, -2],
		]);
		expect(found.totals).toEqual({ shop: '22.91', snelStart: '22.91', difference: '0.00' });
	});

	it('keeps what lines, products and total have in common, whatever is refunded', () => {
		const base = books({ articles: [...books().articles, article('BON-001', 0)] });
		fc.assert(
			fc.property(
				ORDER,
				fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
				(generated, dice) => {
					const refunds = generated.lines.flatMap(
						({ id, quantity, totalIncl, totalExcl }, index) => {
							const pieces = dice[index] % (quantity + 1);
							const share = (text: string) => ((Number(text) * pieces) / quantity).toFixed(6);
							return pieces === 0
								? []
								: [
										refund({
											lineId: id,
											quantity: pieces,
											amountIncl: share(totalIncl),
											amountExcl: share(totalExcl),
										}),
									];
						},
					);
					const whole = { ...generated, refunds };
					const rest = prepareOrder(whole, settings({ refunds: 'leaveOut' })).order;
					const sum = (of: WebOrder) =>
						of.lines.reduce((all, each) => all + Number(each.totalIncl), 0);
					const off = Number(whole.totals.paidIncl) - Number(rest.totals.paidIncl);
					expect(off).toBeCloseTo(sum(whole) - sum(rest), 5);
					expect(Number(whole.totals.productsIncl) - Number(rest.totals.productsIncl)).toBeCloseTo(
						off,
						5,
					);
					const found = planOrder(whole, base, settings({ refunds: 'leaveOut' }));
					expect(['create', 'blocked']).toContain(found.outcome);
					if (found.outcome === 'create') expect(found.totals.difference).toBe('0.00');
				},
			),
		);
	});
});

describe('refunds of an order that is not ready', () => {
	it('waits and exists as ever', () => {
		const found = plan([MUGS], 'leaveOut', { readiness: 'waiting', lines: [line()] });
		expect(found).toMatchObject({ outcome: 'waiting', problems: [], notices: [] });
	});
});
