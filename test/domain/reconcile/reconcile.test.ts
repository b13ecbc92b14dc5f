import * as fc from 'fast-check';

import { decimalOfCents } from '../../../domain/money/cents';
import type { BookedSale } from '../../../domain/reconcile/bookedSale';
import { reconcile } from '../../../domain/reconcile/reconcile';
import type { SalesPeriod } from '../../../domain/stream/salesPeriod';
import type { ShopSale } from '../../../domain/stream/shopSale';

const period: SalesPeriod = {
	kind: 'salesPeriod',
	from: '2026-11-01T00:00:00+01:00',
	until: '2026-12-01T00:00:00+01:00',
	shop: 'Webwinkel',
	orders: 0,
	firstOrderId: '1',
	lastOrderId: '9',
	otherOrderIds: ['5'],
	hints: [],
};

const sale = (more: Partial<ShopSale> = {}): ShopSale => ({
	kind: 'shopSale',
	orderId: '1',
	reference: 'ABCDEFGHI',
	shopId: '1',
	day: '2026-11-03',
	placedAt: '2026-11-03T10:00:00+01:00',
	method: 'iDEAL',
	stateName: 'Betaald',
	status: 'counts',
	beforeStart: false,
	total: '32.70',
	totalExcl: '29.00',
	received: '32.70',
	parts: [
		{ rate: '21', amount: '12.10' },
		{ rate: '9', amount: '21.80' },
	],
	discount: '1.20',
	lines: 2,
	refunds: [],
	hasReturns: false,
	...more,
});

const booked = (more: Partial<BookedSale> = {}): BookedSale => ({
	orderId: '1',
	slipId: '',
	number: 20001,
	reference: '',
	description: '',
	paidByCard: 0,
	day: '2026-11-03',
	touch: 'none',
	ordered: null,
	total: 3270,
	totalExcl: 2900,
	rates: new Map([
		['21', 1166],
		['9', 2104],
	]),
	isComputed: true,
	...more,
});

const told = (sales: ShopSale[], books: BookedSale[]) =>
	reconcile({ sales, period, booked: books, administration: 'Winkel BV' });

const kinds = (sales: ShopSale[], books: BookedSale[]) =>
	told(sales, books).differences.map(({ kind, difference }) => `${kind} ${difference}`);

describe('shop and books of a period', () => {
	it('agree where a voucher may be divided as the books divided it', () => {
		expect(kinds([sale()], [booked()])).toEqual([]);
		expect(told([sale()], [booked()]).days).toEqual([
			expect.objectContaining({ rate: '21', shop: '11.66', snelStart: '11.66', orders: 1 }),
			expect.objectContaining({ rate: '9', shop: '21.04', difference: '0.00' }),
		]);
	});

	describe('of a voucher below nothing, by which a module adds its fee', () => {
		const FEE = { total: '35.11', totalExcl: '31.00', received: '35.11' };
		const booksWithFee = (more: Partial<BookedSale> = {}) =>
			booked({
				...{ total: 3511, totalExcl: 3100 },
				rates: new Map([
					['21', 1331],
					['9', 2180],
				]),
				...more,
			});

		it.each(['-1.21', '1.21'])('agree where the shop writes %s', (discount) => {
			expect(kinds([sale({ ...FEE, discount })], [booksWithFee()])).toEqual([]);
		});

		it.each(['-1.21', '1.21'])(
			'are told of a fee at another rate where it writes %s',
			(discount) => {
				const rates = new Map([
					['21', 1210],
					['9', 2301],
				]);
				const [difference] = told(
					[sale({ ...FEE, discount })],
					[booksWithFee({ rates })],
				).differences;
				expect(difference).toMatchObject({ kind: 'otherRate', difference: '0.00' });
			},
		);

		it.each(['-1.21', '1.21'])('are told of a fee booked twice where it writes %s', (discount) => {
			const twice = booked({
				total: 3632,
				totalExcl: 3200,
				rates: new Map([
					['21', 1452],
					['9', 2180],
				]),
			});
			expect(kinds([sale({ ...FEE, discount })], [twice])).toEqual(['otherTotal -1.21']);
		});

		it('agree where another voucher takes off more, and not where that stands at one rate', () => {
			const both = sale({ total: '32.11', totalExcl: '28.35', discount: '1.79' });
			const divided = new Map([
				['21', 1224],
				['9', 1987],
			]);
			const books = { total: 3211, totalExcl: 2835 };
			expect(kinds([both], [booked({ ...books, rates: divided })])).toEqual([]);
			const atOne = new Map([
				['21', 1331],
				['9', 1880],
			]);
			expect(kinds([both], [booked({ ...books, rates: atOne })])).toEqual(['otherRate 0.00']);
		});
	});

	describe('of a gift card', () => {
		const PAID = booked({
			paidByCard: 120,
			rates: new Map([
				['21', 1210],
				['9', 2180],
				['0', -120],
			]),
		});

		it('that is a discount in the shop and a payment in the books are told as that', () => {
			const { differences, attention } = told([sale()], [PAID]);
			expect(differences).toHaveLength(1);
			expect(differences[0]).toMatchObject({ kind: 'giftCard', difference: '0.00' });
			expect(differences[0].rates.find(({ rate }) => rate === '0')?.snelStart).toBe('-1.20');
			expect(attention).toBe(false);
		});

		it.each([
			['no article for it is known', { paidByCard: 0 }],
			['it is more than the vouchers of the order', { paidByCard: 130 }],
			[
				'a line stands at another rate as well',
				{
					rates: new Map([
						['21', 3390],
						['0', -120],
					]),
				},
			],
		])('are told as other rates where %s', (_, more) => {
			expect(kinds([sale()], [{ ...PAID, ...more }])).toEqual(['otherRate 0.00']);
		});

		it('are no difference of an order paid by card alone with goods of one rate without VAT', () => {
			const parts = [{ rate: '0', amount: '1.20' }];
			const free = sale({ total: '0.00', totalExcl: '0.00', parts, discount: '1.20' });
			const rates = new Map([['0', 0]]);
			expect(kinds([free], [booked({ total: 0, totalExcl: 0, paidByCard: 120, rates })])).toEqual(
				[],
			);
		});
	});

	describe('of a sales order under the key of this order that is of another', () => {
		const STRANGE = { number: 20002, reference: 'ZYXWVUTSR', total: 5000 };
		const rates = new Map([['21', 5000]]);

		it('are told as that, never as a double to delete', () => {
			const books = [booked(), booked({ ...STRANGE, rates })];
			expect(kinds([sale()], books)).toEqual(['otherOrder -50.00']);
		});

		it('leave this order missing', () => {
			expect(kinds([sale()], [booked({ ...STRANGE, rates })])).toEqual([
				'missing 32.70',
				'otherOrder -50.00',
			]);
		});

		it.each([
			['its reference is named', { reference: 'Order ABCDEFGHI' }],
			['its id is named', { reference: 'Web', description: 'order 1' }],
			['nothing is named', { reference: '' }],
			["its total is the order's", { total: 3270, rates: new Map([['21', 3270]]) }],
		])('are of this order where %s', (_, more) => {
			const found = told([sale()], [booked(), booked({ ...STRANGE, rates, ...more })]);
			expect(found.differences.map(({ kind }) => kind)).toEqual(['double']);
		});
	});

	it.each<[string, Array<[string, number]>]>([
		['a whole line at another rate', [['9', 3270]]],
		[
			'a line without VAT',
			[
				['0', 1166],
				['9', 2104],
			],
		],
	])('differ by rate where the same total has %s', (_, rates) => {
		expect(kinds([sale()], [booked({ rates: new Map(rates) })])).toEqual(['otherRate 0.00']);
	});

	it('take an unknown rate for none that differs', () => {
		expect(kinds([sale()], [booked({ rates: new Map([['', 3270]]) })])).toEqual([]);
	});

	it('leave out what was placed at another time, and name what the shop does not have', () => {
		const others = ['5', '10', '7'].map((orderId) => booked({ orderId }));
		expect(kinds([], others)).toEqual(['deleted -32.70']);
	});

	it.each<[string, Partial<ShopSale>, BookedSale[], string[]]>([
		['an order that waits', { status: 'open' }, [], []],
		['an order that is imported while it waits', { status: 'open' }, [booked()], []],
		[
			'a cancelled order that was credited',
			{ status: 'over' },
			[
				booked(),
				booked({
					slipId: '0',
					total: -3270,
					rates: new Map([
						['21', -1166],
						['9', -2104],
					]),
				}),
			],
			[],
		],
		[
			'an order that was refunded whole and never booked',
			{ refunds: [{ slipId: '3', total: '32.70', parts: [{ rate: '21', amount: '32.70' }] }] },
			[],
			[],
		],
		[
			'pieces given back without a slip',
			{ hasReturns: true },
			[booked(), booked({ slipId: 'v', total: -100, rates: new Map([['21', -100]]) })],
			[],
		],
		[
			'a credit of a slip that is none',
			{},
			[booked(), booked({ slipId: '8', total: -100, rates: new Map([['21', -100]]) })],
			['refunded 1.00'],
		],
		[
			'a card that paid',
			{},
			[
				booked({
					total: 3390,
					totalExcl: 3000,
					rates: new Map([
						['21', 1210],
						['9', 2180],
					]),
				}),
			],
			['giftCard -1.20'],
		],
	])('judge %s', (_, more, books, expected) => {
		expect(kinds([sale(more)], books)).toEqual(expected);
	});

	it('come to sums of which the named differences are exactly what they differ', () => {
		const cents = fc.integer({ min: -5000, max: 20_000 });
		const rate = fc.constantFrom('21', '9', '0', '');
		const parts = fc.array(fc.record({ rate, amount: cents.map(decimalOfCents) }), {
			maxLength: 4,
		});
		const orderId = fc.constantFrom('1', '2', '3', '4');
		const sales = fc.uniqueArray(
			fc
				.record({
					orderId,
					day: fc.constantFrom('2026-11-03', '2026-11-04'),
					method: fc.constantFrom('iDEAL', 'PayPal'),
					status: fc.constantFrom('counts', 'open', 'over'),
					beforeStart: fc.boolean(),
					total: cents.map(decimalOfCents),
					totalExcl: cents.map(decimalOfCents),
					parts,
					discount: fc.constantFrom('0.00', '1.20'),
					refunds: fc.array(
						fc.record({
							slipId: fc.constantFrom('1', '2'),
							total: cents.map(decimalOfCents),
							parts,
						}),
						{ maxLength: 2 },
					),
					hasReturns: fc.boolean(),
				})
				.map((more) => sale(more as Partial<ShopSale>)),
			{ selector: (one) => one.orderId, maxLength: 4 },
		);
		const books = fc.array(
			fc
				.record({
					orderId,
					slipId: fc.constantFrom('', '', '0', '1', '2', 'v'),
					rates: fc.array(fc.tuple(rate, cents), { maxLength: 3 }).map((pairs) => new Map(pairs)),
					touch: fc.constantFrom('seen', 'none', 'unknown'),
				})
				.map(({ rates, ...more }) => {
					const total = [...rates.values()].reduce((sum, one) => sum + one, 0);
					return booked({ ...more, rates, total } as Partial<BookedSale>);
				}),
			{ maxLength: 6 },
		);
		fc.assert(
			fc.property(sales, books, (ofShop, ofBooks) => {
				const found = told(ofShop, ofBooks);
				const cells = new Map<string, number>();
				const add = (key: string, amount: string, sign: number) =>
					cells.set(key, (cells.get(key) ?? 0) + sign * Math.round(Number(amount) * 100));
				for (const cell of found.days) {
					add(`${cell.period} ${cell.method} ${cell.rate}`, cell.difference, 1);
					add('all', cell.difference, 1);
				}
				for (const { day, method, rates, difference } of found.differences) {
					for (const one of rates) add(`${day} ${method} ${one.rate}`, one.difference, -1);
					add('all', difference, -1);
				}
				expect([...cells.values()].filter((rest) => rest !== 0)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});
