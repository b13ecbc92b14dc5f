import { planOrders } from '../../../domain/order/plan/planOrders';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { books, customer, order, orderWithTotals, salesOrder, settings } from './fixtures';
import { planOrder } from './planOrder';

const codes = ({ problems }: PlannedOrder) => problems.map(({ code }) => code);

const foreign = salesOrder({
	reference: 'ANDEREWIN',
	description: 'PrestaShop ANDEREWIN - Andere winkel',
	totalIncl: 1905,
	customerId: 'klant-7',
});

describe('a sales order under the import key of an order', () => {
	const piet = customer(7, 'piet@example.com', { name: 'Piet Bakker' });
	const jan = customer(1001, 'oud@example.com; jan@example.com');

	it('of another shop keeps the order back, with its goods', () => {
		const found = planOrder(
			order(),
			books({ salesOrders: [foreign], customers: [piet] }),
			settings(),
		);
		expect(found).toMatchObject({ outcome: 'blocked', holdsStock: true, existing: null });
		expect(codes(found)).toEqual(['import-key-taken']);
		expect(found.quantities).toHaveLength(2);
		for (const told of ['1021', 'ANDEREWIN', 'XKBKNABJK', '€ 19.05', '€ 46.80', 'PS88']) {
			expect(found.problems[0].message).toContain(told);
		}
		expect(found.problems[0].fix).toContain("'Plan → Payment Reference Prefix'");
	});

	it.each([
		['reference', { reference: 'XKBKNABJK' }],
		['reference in a longer text', { reference: 'Uw order: xkbknabjk.' }],
		['reference in the description', { description: 'PrestaShop XKBKNABJK' }],
		['total', { totalIncl: 4680 }],
		['customer, by e-mail address', { customerId: 'klant-1001' }],
		['customer, by name', { customerId: 'klant-8' }],
	])('is its own when it agrees in %s', (_, more) => {
		const known = books({
			salesOrders: [{ ...foreign, ...more }],
			customers: [piet, jan, customer(8, 'werk@example.com', { name: 'JAN DE VRIES' })],
		});
		const { outcome, problems } = planOrder(order(), known, settings());
		expect([outcome, problems.filter(({ code }) => code !== 'total-differs')]).toEqual([
			'exists',
			[],
		]);
	});

	it.each([
		['a collective customer', { customerId: 'klant-1001' }],
		['a reference that is only part of another word', { reference: 'XKBKNABJK2' }],
		['a total that SnelStart does not tell', { totalIncl: null }],
	])('is not its own for %s', (_, more) => {
		const known = books({ salesOrders: [{ ...foreign, ...more }], customers: [jan] });
		const chosen = settings({ collectiveCustomerId: 'klant-1001' });
		expect(codes(planOrder(order(), known, chosen))).toEqual(['import-key-taken']);
	});

	it('is not judged by an order that the shop is still writing', () => {
		const half = order({ readiness: 'incomplete', reference: '', customer: null });
		const found = planOrder(half, books({ salesOrders: [foreign] }), settings());
		expect(found).toMatchObject({ outcome: 'waiting', holdsStock: true });
	});

	it('counts as its own beside another shop’s, which is told', () => {
		const own = salesOrder({ id: 'own', number: 1030 });
		const found = planOrder(order(), books({ salesOrders: [foreign, own] }), settings());
		expect(found).toMatchObject({ outcome: 'exists', existing: { salesOrderId: 'own' } });
		expect(codes(found)).toEqual(['duplicate-sales-order']);
	});

	it('agrees with the total after a refund, and with the one before', () => {
		const refunds = [{ lineId: '12', quantity: 1, amountIncl: '19.95', amountExcl: '18.30' }];
		const chosen = settings({ refunds: 'leaveOut' });
		for (const totalIncl of [2685, 4680]) {
			const known = books({ salesOrders: [{ ...foreign, totalIncl }] });
			expect(planOrder(order({ refunds }), known, chosen).outcome).toBe('exists');
		}
	});
});

describe('two orders of one run with one import key', () => {
	const other = orderWithTotals(
		{ paidIncl: '46.80' },
		{ reference: 'TWEEDEWIN', shopName: 'Andere winkel', lines: order().lines },
	);

	it('of different shops: the second is kept back with its goods', () => {
		const [first, second] = planOrders([order(), other], books(), settings());
		expect(first.outcome).toBe('create');
		expect(second).toMatchObject({ outcome: 'blocked', holdsStock: true, salesOrder: null });
		expect(second.quantities).toHaveLength(2);
		expect(codes(second)).toEqual(['import-key-taken']);
	});

	it('of which one is in SnelStart: that one exists, the other is kept back, whichever comes first', () => {
		const known = books({ salesOrders: [salesOrder({ customerId: null, totalIncl: 1 })] });
		const outcomes = (orders: Parameters<typeof planOrders>[0]) =>
			planOrders(orders, known, settings()).map(({ outcome, quantities }) => [
				outcome,
				quantities.length,
			]);
		expect(outcomes([order(), other])).toEqual([
			['exists', 2],
			['blocked', 2],
		]);
		expect(outcomes([other, order()])).toEqual([
			['blocked', 2],
			['exists', 2],
		]);
	});

	it('that are the same order twice: the second takes nothing', () => {
		const [, again] = planOrders([order(), order()], books(), settings());
		expect(again).toMatchObject({ outcome: 'blocked', holdsStock: false, quantities: [] });
		expect(codes(again)).toEqual(['duplicate-sales-order']);
	});
});

describe('an order that stands in SnelStart under another key', () => {
	const known = (importKey: string, more = {}) =>
		books({ salesOrders: [salesOrder({ importKey, ...more })] });

	it.each(['PS-88', 'WEB-88', ''])('"%s" is not made again', (importKey) => {
		const found = planOrder(order(), known(importKey), settings());
		expect(found).toMatchObject({ outcome: 'blocked', holdsStock: true });
		expect(codes(found)).toEqual(['imported-under-other-key']);
		expect(found.problems[0].message).toContain('1021');
		expect(found.problems[0].message).toContain(importKey);
		expect(found.problems[0].message).toContain('PS88');
	});

	it('is not taken for the order it shares its reference with', () => {
		const split = order({ sameReference: ['87', '188'] });
		for (const importKey of ['PS87', 'PS188', 'OLD-87', 'OLD-188']) {
			expect(planOrder(split, known(importKey), settings()).outcome).toBe('create');
		}
		expect(planOrder(split, known('OLD-88'), settings()).outcome).toBe('blocked');
	});

	it('is its own where a sibling’s id is the end of its own', () => {
		const split = order({ sameReference: ['8'] });
		expect(planOrder(split, known('OLD-88'), settings()).outcome).toBe('blocked');
		expect(planOrder(split, known('OLD-8'), settings()).outcome).toBe('create');
	});

	it('with a reference that shops count themselves must agree in total or customer too', () => {
		const counted = order({ reference: '000012' });
		const theirs = { reference: '000012', description: '', customerId: null };
		const other = known('B-12', { ...theirs, totalIncl: 1905 });
		expect(planOrder(counted, other, settings()).outcome).toBe('create');
		const own = known('B-12', { ...theirs, totalIncl: 4680 });
		expect(codes(planOrder(counted, own, settings()))).toEqual(['imported-under-other-key']);
	});
});

describe('two orders of one cart', () => {
	const second = (more = {}) =>
		order({
			id: '89',
			reference: 'TWEEDEKER',
			sameCart: [{ id: '88', reference: 'XKBKNABJK' }],
			...more,
		});

	it('the later one is kept back and told, under a reference of its own', () => {
		const found = planOrder(second(), books(), settings());
		expect(found).toMatchObject({ outcome: 'blocked', holdsStock: true });
		expect(codes(found)).toEqual(['cart-ordered-twice']);
		expect(found.problems[0].message).toContain('XKBKNABJK');
	});

	it('the first is made, and a cart that was split by carrier raises nothing', () => {
		const first = order({ sameCart: [{ id: '89', reference: 'TWEEDEKER' }] });
		const split = second({ reference: 'XKBKNABJK', sameReference: ['88'] });
		expect(planOrder(first, books(), settings()).outcome).toBe('create');
		expect(planOrder(split, books(), settings()).outcome).toBe('create');
	});

	it('a setting lets the later one through', () => {
		const chosen = settings({ secondOrderOfCart: 'import' });
		expect(planOrder(second(), books(), chosen)).toMatchObject({ outcome: 'create', problems: [] });
	});

	it('the later one is told when it is in SnelStart already', () => {
		const booked = salesOrder({ importKey: 'PS89', reference: 'TWEEDEKER' });
		const found = planOrder(second(), books({ salesOrders: [booked] }), settings());
		expect(found.outcome).toBe('exists');
		expect(codes(found)).toEqual(['cart-ordered-twice']);
	});
});
