import type {
	BuildStep,
	PlaceOrderInput,
	PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { call, list } from './client';
import { quantityOf, smallShop } from './smallShop';

const twoLines: PlaceOrderInput = {
	lines: [
		{ reference: 'MOK', quantity: 2 },
		{ reference: 'BOEK', quantity: 1 },
	],
};

let shop: PrestaShopSimulator;

beforeEach(async () => {
	shop = await startPrestaShop({ seed: smallShop() });
});

afterEach(async () => await shop.close());

/** What a poll of the webservice shows of an order. */
async function seen(orderId: number) {
	const [order] = await list(shop, 'orders', `filter[id]=${orderId}&display=full`);
	const of = async (resource: string) =>
		await list(shop, resource, `filter[id_order]=${orderId}&display=full`);
	const rows = await of('order_details');
	return {
		state: order?.current_state,
		rows: rows.length,
		taxed: rows.filter(({ associations }) => associations !== undefined).length,
		invoice: order?.invoice_number,
		paid: order?.total_paid_real,
		total: order?.total_paid,
		histories: (await of('order_histories')).length,
	};
}

describe('an order while it is being written', () => {
	it('goes through the writes of validateOrder in their order', () => {
		const { next } = shop.placeOrder({
			...twoLines,
			vouchers: [{ name: 'korting', percent: 10 }],
			stopAfter: 'order',
		});
		const steps: Array<BuildStep | undefined> = [];
		for (let step = next(); step !== undefined; step = next()) steps.push(step);
		expect(steps).toEqual([
			...['stock', 'line', 'lineTax', 'stock', 'line', 'lineTax', 'carrier'],
			...['payment', 'paidReal', 'vouchers', 'state', 'invoice', 'invoiceNumber', 'history'],
			...['taxesDeleted', 'done'],
		]);
	});

	it('has its final total, state 0 and no lines at first', async () => {
		const { orderId } = shop.placeOrder({ ...twoLines, stopAfter: 'order' });
		expect(await seen(orderId)).toEqual({
			...{ state: '0', rows: 0, taxed: 0, invoice: '0', histories: 0 },
			...{ paid: '0.000000', total: '46.800000' },
		});
		expect(quantityOf(shop.state, 1)).toBe('10');
	});

	it('takes stock before the line exists, and the line exists before its tax', async () => {
		const { orderId, next } = shop.placeOrder({ ...twoLines, stopAfter: 'stock' });
		expect(quantityOf(shop.state, 1)).toBe('8');
		expect(await seen(orderId)).toMatchObject({ rows: 0 });
		next();
		expect(await seen(orderId)).toMatchObject({ rows: 1, taxed: 0 });
		next();
		expect(await seen(orderId)).toMatchObject({ rows: 1, taxed: 1 });
	});

	it('is paid with state 0, and in state 2 without an invoice number', async () => {
		const { orderId, next } = shop.placeOrder({ ...twoLines, stopAfter: 'paidReal' });
		expect(await seen(orderId)).toMatchObject({ state: '0', rows: 2, paid: '46.800000' });
		while (next() !== 'invoice');
		expect(await seen(orderId)).toMatchObject({ state: '2', invoice: '0' });
	});

	it('looks complete but has no taxes for a moment near its end', async () => {
		const placed = shop.placeOrder({ ...twoLines, stopAfter: 'taxesDeleted' });
		const complete = { state: '2', rows: 2, invoice: '1', histories: 1 };
		expect(await seen(placed.orderId)).toMatchObject({ ...complete, taxed: 0 });
		placed.complete();
		expect(await seen(placed.orderId)).toMatchObject({ ...complete, taxed: 2 });
	});

	it('stays as it is for ever when PHP is killed, with the stock taken', async () => {
		const { orderId } = shop.placeOrder({ ...twoLines, halfBuiltRows: 1 });
		shop.placeOrder(twoLines);
		expect(await seen(orderId)).toMatchObject({ state: '0', rows: 1, histories: 0 });
		expect([1, 5].map((row) => quantityOf(shop.state, row))).toEqual(['6', '4']);
	});

	it('can be taken further over the control endpoint', async () => {
		const hook = async (name: string, body: object) => {
			const sent = { method: 'POST', body: JSON.stringify(body) };
			return await (await fetch(`${shop.controlUrl}/hooks/${name}`, sent)).json();
		};
		const placed = (await hook('placeOrder', { ...twoLines, stopAfter: 'history' })) as object;
		expect(placed).toMatchObject({ orderId: 1 });
		expect(await hook('advanceOrder', { orderId: 1 })).toEqual({ step: 'taxesDeleted' });
		await hook('completeOrder', { orderId: 1 });
		expect(await seen(1)).toMatchObject({ taxed: 2 });
	});

	it('on backorder gets its taxes back last as well', () => {
		const { next, orders } = shop.placeOrder({
			lines: [{ reference: 'MOK', quantity: 11 }],
			stopAfter: 'taxesDeleted',
		});
		expect(orders[0].current_state).toBe('9');
		expect(next()).toBe('done');
	});
});

describe('an order whose transaction is still open', () => {
	const ids = async () =>
		(await list(shop, 'orders', 'display=[id,date_upd]')).map(({ id }) => Number(id));

	it('appears below orders with higher ids, with the time it was begun', async () => {
		shop.setSwitches({ now: '2026-11-26T22:52:52Z' });
		const late = shop.placeOrder({ ...twoLines, commitLater: true });
		shop.setSwitches({ now: '2026-11-26T22:52:53Z' });
		const normal = shop.placeOrder(twoLines);
		expect([late.orderId, normal.orderId]).toEqual([1, 2]);
		expect(await ids()).toEqual([2]);
		expect(quantityOf(shop.state, 1)).toBe('8');
		shop.setSwitches({ now: '2026-11-26T22:52:57Z' });
		late.complete();
		expect(await ids()).toEqual([1, 2]);
		expect(await list(shop, 'orders', 'display=full&sort=[id_ASC]')).toMatchObject([
			{ id: 1, current_state: '2', date_upd: '2026-11-26 23:52:52', reference: late.reference },
			{ id: 2, current_state: '2', date_upd: '2026-11-26 23:52:53' },
		]);
		expect(quantityOf(shop.state, 1)).toBe('6');
	});

	it('is not found above the highest id seen, nor after the last date seen', async () => {
		shop.setSwitches({ now: '2026-11-26T22:52:52Z' });
		const late = shop.placeOrder({ ...twoLines, commitLater: true });
		shop.placeOrder(twoLines);
		late.complete();
		const query = (filter: string) => `date=1&display=[id]&${encodeURI(filter)}`;
		expect(await list(shop, 'orders', query('filter[id]=>[2]'))).toEqual([]);
		const date = 'filter[date_upd]=>[2026-11-26 23:52:52]';
		expect(await list(shop, 'orders', query(date))).toEqual([]);
	});

	it('is a 404 by its id', async () => {
		const { orderId } = shop.placeOrder({ ...twoLines, commitLater: true });
		expect((await call(shop, 'GET', `/api/orders/${orderId}`)).status).toBe(404);
	});

	it('stalls another: state 0 without rows for seconds, and a later date_upd', async () => {
		shop.setSwitches({ now: '2026-11-26T22:47:40Z' });
		const stalled = shop.placeOrder({ ...twoLines, stopAfter: 'order' });
		shop.setSwitches({ now: '2026-11-26T22:47:44Z' });
		stalled.complete();
		const [order] = await list(shop, 'orders', 'display=full');
		expect(order).toMatchObject({
			date_add: '2026-11-26 23:47:40',
			date_upd: '2026-11-26 23:47:44',
		});
	});
});

describe('two orders of one cart', () => {
	it('share reference and cart when the cart was split over carriers', () => {
		const { orders } = shop.placeOrder({ ...twoLines, split: [[0], [1]] });
		expect(new Set(orders.map(({ id_cart }) => id_cart)).size).toBe(1);
		expect(new Set(orders.map(({ reference }) => reference)).size).toBe(1);
	});

	it('share only the cart when the payment hook ran twice', () => {
		const first = shop.placeOrder({ ...twoLines, cartId: 900 });
		const second = shop.placeOrder({ ...twoLines, cartId: 900 });
		expect([first, second].map(({ orders }) => orders[0].id_cart)).toEqual(['900', '900']);
		expect(first.reference).not.toBe(second.reference);
	});

	it('count each other’s payments: the second half is never paid', () => {
		const { orders } = shop.placeOrder({ ...twoLines, split: [[1], [0]], stateId: 10 });
		for (const { id } of orders) shop.changeState(id, 2);
		expect(orders.map(({ total_paid_real }) => total_paid_real)).toEqual(['26.900000', '0.000000']);
		expect(shop.state.tables.order_payments).toHaveLength(1);
	});
});
