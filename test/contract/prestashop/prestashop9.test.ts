import type { PrestaShopSimulator, PrestaShopVersion } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { call, list, stockXml } from './client';
import { quantityOf, smallShop } from './smallShop';

let shop: PrestaShopSimulator;

const start = async (version: PrestaShopVersion) => {
	shop = await startPrestaShop({ seed: smallShop(version), version });
};

afterEach(async () => await shop.close());

describe('PrestaShop 9, where the recordings show single answers only', () => {
	beforeEach(async () => await start('9.0.3'));

	it('writes integer columns as numbers, money and most flags as text', async () => {
		shop.placeOrder({ lines: [{ reference: 'TSH-M', quantity: 2 }] });
		const [order] = await list(shop, 'orders', 'display=full');
		expect(order).toMatchObject({ id: 1, id_customer: 1, current_state: 2, valid: '1' });
		expect(order.total_paid).toBe('46.930000');
		const [line] = await list(shop, 'order_details', 'display=full');
		expect(line).toMatchObject({ product_id: 2, product_quantity: 2, product_reference: 'TSH-M' });
		expect(line.associations).toEqual({ taxes: [{ id: 1 }] });
	});

	it('answers a write with text for what was sent and numbers for the rest', async () => {
		const path = '/api/stock_availables?output_format=JSON&display=full';
		const { body } = await call(shop, 'PATCH', path, stockXml([{ id: 1, quantity: 4 }]));
		expect(JSON.parse(body)).toMatchObject({
			stock_availables: [{ id: '1', quantity: '4', id_product: 1, id_shop: 1 }],
		});
	});

	it('leaves out falsy numbers too when asked by id', async () => {
		shop.setQuantity('MOK', 0);
		const { body } = await call(shop, 'GET', '/api/stock_availables/1?output_format=JSON');
		expect(JSON.parse(body)).toEqual({
			stock_available: { id: 1, id_product: 1, id_shop: 1, out_of_stock: 2 },
		});
	});

	it('puts a blank after the colon of an option', async () => {
		shop.placeOrder({ lines: [{ reference: 'TSH-M', quantity: 1 }] });
		const [line] = await list(shop, 'order_details', 'display=full');
		expect(line.product_name).toBe('T-shirt (Maat: M)');
	});

	it('knows neither quantity nor address of a customization', async () => {
		shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 3, customization: 'Voor oma' }] });
		expect(await list(shop, 'customizations', 'display=full')).toMatchObject([
			{ id_product: 1, quantity: 0, id_address_delivery: 0 },
		]);
		expect(await list(shop, 'order_details', 'display=full')).toMatchObject([
			{ id_customization: 1, product_quantity: 3 },
		]);
	});

	it('takes 14 digits for a product, not for a combination', async () => {
		const body = (node: string, id: number) =>
			`<prestashop><${node}><id>${id}</id><ean13>08712345000014</ean13></${node}></prestashop>`;
		const products = await call(shop, 'PATCH', '/api/products/1', body('product', 1));
		expect(products.status).toBe(200);
		const combinations = await call(shop, 'PATCH', '/api/combinations/1', body('combination', 1));
		expect(combinations.status).toBe(400);
	});

	it('lists returns that customers asked for', async () => {
		shop.state.tables.order_returns = [{ id: 1, id_order: '1', question: 'Te klein', state: '1' }];
		expect(await list(shop, 'order_returns', 'display=full')).toMatchObject([
			{ id: 1, id_order: 1, question: 'Te klein', state: 1 },
		]);
	});
});

describe('what 9 does otherwise than 8', () => {
	test.each([
		['8.2.1', 401],
		['9.0.3', 200],
	] as const)('%s answers %d to OPTIONS without a key', async (version, status) => {
		await start(version);
		const answer = await fetch(`${shop.shopUrl}/api/orders`, { method: 'OPTIONS' });
		expect(answer.status).toBe(status);
		const withKey = await call(shop, 'OPTIONS', '/api/orders');
		expect(withKey.status).toBe(405);
	});

	test.each([
		['8.2.1', ['7', '10', '10', '10']],
		['9.0.3', ['7', '10', '7', '7']],
	] as const)(
		'%s: stock of an order to wire, cancelled, waiting again, paid',
		async (version, seen) => {
			await start(version);
			const { orderId } = shop.placeOrder({
				lines: [{ reference: 'MOK', quantity: 3 }],
				stateId: 10,
			});
			const stock = [quantityOf(shop.state, 1)];
			for (const state of [6, 10, 2]) {
				shop.changeState(orderId, state);
				stock.push(quantityOf(shop.state, 1));
			}
			expect(stock).toEqual(seen);
		},
	);

	test.each([
		['8.2.1', 500],
		['9.0.3', 200],
	] as const)('%s answers %d to a row that depends on advanced stock', async (version, status) => {
		await start(version);
		shop.state.tables.stock_availables[0].depends_on_stock = '1';
		const body = stockXml([{ id: 1, quantity: 4 }]);
		expect((await call(shop, 'PATCH', '/api/stock_availables', body)).status).toBe(status);
		expect(quantityOf(shop.state, 1)).toBe(status === 200 ? '4' : '10');
	});

	test.each([
		['8.2.1', 200, 501],
		['9.0.3', 400, 400],
	] as const)('%s answers %d and %d to what went in 9', async (version, keywords, supply) => {
		await start(version);
		const asked = await call(shop, 'GET', '/api/products?display=[id,meta_keywords]');
		expect(asked.status).toBe(keywords === 200 ? 200 : 500);
		expect((await call(shop, 'GET', '/api/supply_orders')).status).toBe(supply);
	});
});

describe('switches that every release has', () => {
	it('jsonNumbers makes 8 on PHP 8.1 write numbers, and 9 text', async () => {
		await start('8.2.1');
		shop.setSwitches({ jsonNumbers: true });
		expect((await list(shop, 'stock_availables', 'display=full'))[0].quantity).toBe(10);
		await shop.close();
		await start('9.0.3');
		shop.setSwitches({ jsonNumbers: false });
		expect((await list(shop, 'stock_availables', 'display=full'))[0].quantity).toBe('10');
	});

	it('displayErrorsForced keeps a refused filter a 400 with one error', async () => {
		await start('8.2.1');
		const asked = async () => {
			const path = '/api/orders?filter[foo]=1&output_format=JSON';
			const { status, body } = await call(shop, 'GET', path);
			return [status, (JSON.parse(body) as { errors: unknown[] }).errors.length];
		};
		expect(await asked()).toEqual([500, 5]);
		shop.setSwitches({ displayErrorsForced: true });
		expect(await asked()).toEqual([400, 1]);
	});
});
