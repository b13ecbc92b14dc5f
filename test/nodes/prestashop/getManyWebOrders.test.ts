import type { WebOrder } from '../../../domain/stream/webOrder';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { readOrders, runOperation, type OrdersRun } from './support/run';
import { exportedShop, exportedShopWith, stockShop } from './support/seeds';
import { inBoth } from '../../../domain/words/wording';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };

describe.each(prestaShopVersions)('540 real orders of a shop on PrestaShop %s', (version) => {
	let shop: PrestaShopSimulator;
	let read: OrdersRun;
	const order = (id: number): WebOrder => {
		const found = read.orders.find((webOrder) => webOrder.id === String(id));
		if (!found) throw new Error(`Order ${id} is not in the stream`);
		return found;
	};

	beforeAll(async () => {
		shop = await startPrestaShop({ seed: exportedShop(version), version });
		read = await readOrders(shop, ALL);
	});
	afterAll(async () => await shop.close());

	it('emits every order but the cancelled, refunded and failed ones, each once by rising id', () => {
		const ids = read.orders.map(({ id }) => Number(id));
		expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
		expect(ids).toHaveLength(535);
		expect(read.fence).toMatchObject({
			lastOrderId: '540',
			ordersRead: 535,
			ordersLeftOut: { cancelled: 2, refunded: 1, paymentError: 2 },
			unfinished: [],
			hints: [],
		});
	});

	it('reads in batches, never one order at a time, and never asks for passwords or secure keys', () => {
		expect(shop.journal.length).toBeLessThanOrEqual(29);
		const asked = shop.journal.map(({ path, query }) => `${path}?${decodeURIComponent(query)}`);
		expect(asked.filter((address) => /\/api\/\w+\/\d+/.test(address))).toEqual([]);
		const full = asked.filter((address) => address.includes('display=full'));
		expect(full.every((address) => address.startsWith('/api/customizations'))).toBe(true);
		expect(asked.every((address) => !/passwd|secure_key/.test(address))).toBe(true);
	});

	it('keeps every line, with a VAT rate wherever its taxes exist', () => {
		const lines = read.orders.flatMap((webOrder) => webOrder.lines);
		expect(lines.length).toBeGreaterThan(1000);
		expect(new Set(lines.map(({ vatRate }) => vatRate))).toEqual(
			new Set(['21.000', '9.000', '0.000']),
		);
		expect(lines.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)).toBe(true);
	});

	it('tells waiting orders apart by the name of their state', () => {
		const waiting = read.orders.filter(({ readiness }) => readiness === 'waiting');
		expect(new Set(waiting.map(({ readinessReason }) => readinessReason))).toEqual(
			new Set([
				'Awaiting bank wire payment',
				'Awaiting check payment',
				'Awaiting Cash On Delivery validation',
			]),
		);
		expect(waiting.every(({ holdsStock }) => holdsStock)).toBe(true);
	});

	it('reads options in the language of the order, and the texts a customer typed', () => {
		const shirt = order(6).lines.find(({ code }) => code === 'TSH-M-ROOD');
		expect(shirt?.options).toEqual([
			{ name: 'Maat', value: 'M' },
			{ name: 'Kleur', value: 'Rood' },
		]);
		const typed = read.orders.flatMap(({ id, lines }) =>
			lines.flatMap(({ customisations }) => customisations.map((text) => [id, text])),
		);
		expect(typed.map(([, text]) => text)).toEqual(
			expect.arrayContaining(['Voor Anna & Bob', 'Tweede tekst']),
		);
		expect(new Set(typed.map(([id]) => id)).size).toBe(1);
	});

	it('reads vouchers under whatever name the version gives them', () => {
		expect(order(8).discounts).toEqual([
			{
				name: '10% korting',
				amountIncl: order(8).totals.discountsIncl,
				amountExcl: expect.stringMatching(/^\d+\.\d+$/),
				freeShipping: false,
			},
		]);
	});

	it('writes the shop time with its offset, winter and summer', () => {
		expect(order(6).placedAt).toBe('2026-11-23T12:15:40+01:00');
		const summer = read.orders.find(({ placedAt }) => placedAt.startsWith('2026-06-01'));
		expect(summer?.placedAt).toMatch(/\+02:00$/);
	});
});

describe('the window of orders', () => {
	let shop: PrestaShopSimulator;
	const rowOf = (id: number): Row => {
		const row = shop.state.tables.orders.find((order) => order.id === id);
		if (!row) throw new Error(`No order ${id}`);
		return row;
	};
	beforeEach(async () => {
		shop = await startPrestaShop({
			seed: exportedShop(),
			switches: { now: '2026-11-23T12:00:00Z' },
		});
	});
	afterEach(async () => await shop.close());

	it('reads the same whatever the page size', async () => {
		const [large, small] = [
			await readOrders(shop, ALL),
			await readOrders(shop, ALL, { pageSize: 37 }),
		];
		expect(small.orders).toEqual(large.orders);
	});

	it('starts at Import From to the second and takes a moment without offset in the zone of the workflow', async () => {
		const { orders } = await readOrders(shop, { importFrom: '2026-11-23T12:15:41+01:00' });
		expect(orders.length).toBeGreaterThan(0);
		const since = orders.filter(({ beforeStart }) => beforeStart === undefined);
		expect(since.length).toBeGreaterThan(0);
		expect(since.every(({ placedAt }) => placedAt >= '2026-11-23T12:15:41')).toBe(true);
		const earlier = orders.filter(({ placedAt }) => placedAt < '2026-11-23T12:15:41');
		expect(new Set(earlier.map(({ readiness }) => readiness))).not.toContain('ready');
	});

	it('looks back over changes only, but finds an order that waits however long ago it changed', async () => {
		const old = rowOf(100);
		const { orders: before } = await readOrders(shop, ALL, { lookBackDays: 30 });
		expect(before.map(({ id }) => id)).not.toContain('100');
		old.current_state = '10';
		const { orders: waiting } = await readOrders(shop, ALL, { lookBackDays: 30 });
		expect(waiting.find(({ id }) => id === '100')?.readiness).toBe('waiting');
	});

	it('reads an order younger than the minimum age as incomplete, and it holds its stock', async () => {
		const young = await startPrestaShop({ seed: stockShop(1) });
		young.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 2 }] });
		const { orders, fence } = await readOrders(young, ALL, { minimumAgeSeconds: 60 });
		await young.close();
		expect(orders).toMatchObject([
			{ readiness: 'incomplete', holdsStock: true, lines: [{ code: 'SKU-1', quantity: 2 }] },
		]);
		expect(fence.unfinished).toEqual([]);
	});

	it('tells the fence about an order whose lines are still being written', async () => {
		const fresh = rowOf(540);
		fresh.date_add = '2026-11-23 12:59:30';
		fresh.date_upd = fresh.date_add;
		const lines = shop.state.tables.order_details.filter(({ id_order }) => id_order === '540');
		shop.state.tables.order_details = shop.state.tables.order_details.filter(
			(line) => line !== lines[0],
		);
		const { orders, fence } = await readOrders(shop, ALL);
		expect(orders.at(-1)).toMatchObject({
			id: '540',
			readiness: 'incomplete',
			readinessReason: 'PrestaShop is still writing its lines',
		});
		expect(fence.unfinished).toEqual([{ orderId: '540', lines: expect.any(Array) as unknown[] }]);
		expect(fence.unfinished?.[0].lines).toHaveLength(lines.length - 1);
	});

	it('leaves an order whose lines never add up to a person once it is old enough', async () => {
		rowOf(540).total_products = '1.000000';
		const { orders, fence } = await readOrders(shop, ALL);
		expect(orders.at(-1)?.readiness).toBe('ready');
		expect(fence.unfinished).toEqual([]);
	});

	it('leaves an order without state alone', async () => {
		rowOf(540).current_state = '0';
		const { orders } = await readOrders(shop, ALL);
		expect(orders.at(-1)?.readiness).toBe('incomplete');
	});

	it('imports chosen states only, and payment methods that need not be paid', async () => {
		const chosen = await readOrders(shop, { ...ALL, statesToImport: ['5'] });
		expect(chosen.orders.find(({ id }) => id === '6')?.readiness).toBe('ready');
		expect(chosen.orders.find(({ stateId }) => stateId === '2')).toMatchObject({
			readiness: 'waiting',
			readinessReason: 'state "Payment accepted" is not among the states to import',
		});
		const rules = [{ payment: 'PS_WirePayment', carrier: '', when: 'atOnce' }];
		const onAccount = await readOrders(shop, { ...ALL, importRules: { rules } });
		const wire = onAccount.orders.filter(({ payment }) => payment.module === 'ps_wirepayment');
		expect(wire.every(({ readiness }) => readiness === 'ready')).toBe(true);
	});

	it('keeps an order whose customer, address, tax and carrier were deleted', async () => {
		shop.state.tables.customers = [];
		shop.state.tables.addresses = [];
		shop.state.tables.taxes = [];
		shop.state.tables.carriers = [];
		const { orders } = await readOrders(shop, ALL);
		const order = orders.find(({ id }) => id === '6');
		expect(order).toMatchObject({ customer: null, invoiceAddress: null, deliveryAddress: null });
		expect(order?.shipping.carrier).toBe('');
		expect(order?.lines.map(({ vatRate }) => vatRate)).toEqual(order?.lines.map(() => null));
	});

	it('ends an empty shop with a fence at order 0', async () => {
		shop.state.tables.orders = [];
		const { orders, fence } = await readOrders(shop, ALL);
		expect(orders).toEqual([]);
		expect(fence).toMatchObject({ lastOrderId: '0', ordersRead: 0 });
	});

	it('runs once whatever the number of input items', async () => {
		const parameters = {
			resource: 'order',
			operation: 'getManyWebOrders',
			...ALL,
			options: { lookBackDays: 365 },
		};
		const run = await runOperation(shop, parameters, [{}, {}, {}]);
		expect(run.itemsOf('Shop')).toHaveLength(536);
	});

	it('does without what the key may not read, and says so', async () => {
		const [{ permissions, ...key }] = shop.state.keys;
		const allowed = ['orders', 'order_details', 'order_states', 'order_cart_rules', 'customers'];
		const rest = ['addresses', 'countries', 'currencies', 'taxes'];
		shop.state.keys[0] = {
			...key,
			permissions: Object.fromEntries(
				[...allowed, ...rest].map((name) => [name, permissions['*']]),
			),
		};
		const { orders, fence } = await readOrders(shop, ALL);
		expect(orders).toHaveLength(535);
		expect(fence.hints?.map((hint) => /'(\w+)'/.exec(inBoth(hint).en)?.[1]).sort()).toEqual([
			'carriers',
			'combinations',
			'configurations',
			'customizations',
			'order_slip',
			'product_options',
			'products',
			'shops',
		]);
	});
});

describe('a release without rows for vouchers (1.7.0 to 1.7.7)', () => {
	it('has one discount with the totals of the order', async () => {
		const shop = await startPrestaShop({ seed: exportedShop('1.7.8.11'), version: '1.7.8.11' });
		const body = { errors: [{ code: 27, message: 'Resource of type "x" does not exists.' }] };
		const match = { path: 'order_(cart_rules|discounts)' };
		shop.addFault({ kind: 'status', status: 400, body, times: -1, match });
		const { orders } = await readOrders(shop, ALL);
		await shop.close();
		const order = orders.find(({ id }) => id === '8');
		expect(order?.discounts).toEqual([
			{
				name: '',
				amountIncl: order?.totals.discountsIncl,
				amountExcl: order?.totals.discountsExcl,
				freeShipping: false,
			},
		]);
	});
});

describe.each([
	['1.6.1.24', 23],
	['1.7.8.11', 21],
	['8.2.1', 21],
] as const)('the requests for 500 orders on %s', (version, requests) => {
	const EVERYTHING = { note: ['message', 'giftMessage'], refunds: 'allOrders' };
	/** Two batches of messages or of conversations, and two of refunds. */
	it.each([
		['by default', {}, requests],
		['with all there is to know', EVERYTHING, requests + 4],
	])('%s', async (_what, options, expected) => {
		const shop = await startPrestaShop({ seed: exportedShopWith(500, version), version });
		await readOrders(shop, ALL, options);
		await shop.close();
		expect(shop.journal).toHaveLength(expected);
		expect(shop.journal.filter(({ status }) => status !== 200)).toEqual([]);
	});
});

describe('speed', () => {
	it('reads 200 orders at 60 ms latency in at most 20 requests', async () => {
		const shop = await startPrestaShop({ seed: exportedShopWith(200), latencyMs: 60 });
		const started = Date.now();
		const { orders } = await readOrders(shop, ALL);
		const elapsed = Date.now() - started;
		await shop.close();
		expect(orders).toHaveLength(200);
		expect(shop.journal.length).toBeLessThanOrEqual(20);
		expect(elapsed).toBeLessThan(10_000);
	});
});
