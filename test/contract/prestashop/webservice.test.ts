import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { call, list, stockXml } from './client';
import { quantityOf, smallShop } from './smallShop';

describe('what the recordings cannot show of the PrestaShop simulator', () => {
	let shop: PrestaShopSimulator;

	beforeEach(async () => {
		shop = await startPrestaShop({ seed: smallShop() });
	});

	afterEach(async () => await shop.close());

	it('answers 304 to the hash it gave', async () => {
		const first = await call(shop, 'GET', '/api/order_states/2');
		const hash = String(first.headers['content-sha1']);
		const again = await call(shop, 'GET', '/api/order_states/2', null, [
			['Local-Content-Sha1', hash],
		]);
		expect(again).toMatchObject({ status: 304, body: '' });
	});

	it('answers 414 in HTML to a URL longer than 8,190 bytes', async () => {
		const path = (bytes: number) => '/api/orders?filter[id]=['.padEnd(bytes - 1, '1') + ']';
		expect((await call(shop, 'GET', path(8190))).status).toBe(200);
		const refused = await call(shop, 'GET', path(8191));
		expect(refused.status).toBe(414);
		expect(refused.headers['content-type']).toContain('text/html');
	});

	it('loses the key when the web server drops the Authorization header, but not ws_key', async () => {
		shop.setSwitches({ authorizationDropped: true });
		expect(await call(shop, 'GET', '/api/orders')).toMatchObject({
			status: 401,
			body: '401 Unauthorized',
		});
		const path = `/api/orders?ws_key=${shop.webserviceKey}`;
		expect((await call(shop, 'GET', path)).status).toBe(200);
		expect(shop.journal.at(-1)?.query).toBe('ws_key=***');
	});

	it('marks what it does not simulate', async () => {
		expect((await call(shop, 'GET', '/api/carts')).status).toBe(501);
		expect(shop.journal.at(-1)).toMatchObject({ path: '/api/carts', unknownRoute: true });
	});

	it('saves what stands before a bad row and nothing after it', async () => {
		const body = stockXml([
			{ id: 1, quantity: 21 },
			{ id: 3, quantity: '3.5' },
			{ id: 5, quantity: 23 },
		]);
		const answer = await call(shop, 'PATCH', '/api/stock_availables?output_format=JSON', body);
		expect(answer.status).toBe(400);
		expect([1, 3, 5].map((id) => quantityOf(shop.state, id))).toEqual(['21', '3', '5']);
	});

	it('makes the product row the sum of its combinations', async () => {
		await call(shop, 'PATCH', '/api/stock_availables', stockXml([{ id: 3, quantity: 30 }]));
		expect(quantityOf(shop.state, 2)).toBe('34');
	});

	it('overwrites an order that came in between reading and writing', async () => {
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 2 }] });
		});
		const body =
			'<prestashop><stock_available><id>1</id><out_of_stock>1</out_of_stock></stock_available></prestashop>';
		await call(shop, 'PATCH', '/api/stock_availables', body);
		expect(quantityOf(shop.state, 1)).toBe('10');
	});

	it('writes although the answer is lost', async () => {
		shop.addFault({ match: { method: 'PATCH' }, times: 1, kind: 'lostReply' });
		const lost = call(shop, 'PATCH', '/api/stock_availables', stockXml([{ id: 1, quantity: 4 }]));
		await expect(lost).rejects.toThrow(/socket hang up|ECONNRESET/);
		expect(quantityOf(shop.state, 1)).toBe('4');
	});

	it('works in a sub-folder and links to it', async () => {
		const inFolder = await startPrestaShop({ seed: smallShop(), basePath: '/winkel' });
		const { status, body } = await call(inFolder, 'GET', '/api/stock_availables?limit=1');
		expect(status).toBe(200);
		expect(body).toContain(`xlink:href="${inFolder.shopUrl}/api/stock_availables/1"`);
		const outside = await fetch(`${new URL(inFolder.shopUrl).origin}/api/orders`);
		expect(outside.status).toBe(404);
		await inFolder.close();
	});

	it('offers its hooks over the control endpoint', async () => {
		const placed = await fetch(`${shop.controlUrl}/hooks/placeOrder`, {
			method: 'POST',
			body: JSON.stringify({ lines: [{ reference: 'TSH-M', quantity: 1 }] }),
		});
		const { orderId } = (await placed.json()) as { orderId: number };
		const [row] = await list(shop, 'order_details', `filter[id_order]=${orderId}&display=full`);
		expect(row).toMatchObject({ product_name: 'T-shirt (Maat:M)', product_reference: 'TSH-M' });
	});
});

describe('a shop with 100,000 products', () => {
	it('pages by id and looks up by product without reading everything each time', async () => {
		const seed = smallShop();
		const model = seed.tables.stock_availables[0];
		seed.tables.stock_availables = Array.from({ length: 100_000 }, (_, index) => ({
			...model,
			id: index + 1,
			id_product: String(index + 1),
		}));
		const shop = await startPrestaShop({ seed });
		await list(shop, 'stock_availables', 'filter[id]=[1]&display=full');
		const started = performance.now();
		let last = 90_000;
		for (let page = 0; page < 20; page += 1) {
			const query = `filter[id]=${encodeURIComponent(`>[${last}]`)}&sort=[id_ASC]&limit=500&display=[id,quantity]`;
			last = Number((await list(shop, 'stock_availables', query)).at(-1)?.id);
		}
		const ids = Array.from({ length: 500 }, (_, index) => index * 100 + 1).join('%7C');
		const found = await list(shop, 'stock_availables', `filter[id_product]=[${ids}]&display=full`);
		const elapsedMs = performance.now() - started;
		await shop.close();
		expect(last).toBe(100_000);
		expect(found).toHaveLength(500);
		expect(elapsedMs).toBeLessThan(4_000);
	});
});
