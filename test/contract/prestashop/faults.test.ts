import type { Fault, PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { call, list, stockXml } from './client';
import { quantityOf, smallShop } from './smallShop';

let shop: PrestaShopSimulator;

beforeEach(async () => {
	shop = await startPrestaShop({ seed: smallShop() });
	for (let placed = 0; placed < 4; placed += 1) {
		shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 1 }] });
	}
});

afterEach(async () => await shop.close());

const orders = '/api/orders?output_format=JSON&display=[id]';
const get = async (path = orders) => (await call(shop, 'GET', path)).body;

describe('an answer with text around its data', () => {
	it('has a module’s warning before it', async () => {
		const right = await get();
		shop.addFault({ kind: 'printed' });
		const answer = await call(shop, 'GET', orders);
		expect(answer.status).toBe(200);
		expect(answer.body).toMatch(/^<br \/>\n<b>Warning<\/b>: {2}Undefined array key/);
		expect(answer.body.endsWith(right)).toBe(true);
		expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)));
	});

	it('has the text it is given before and after', async () => {
		const right = await get();
		const [textBefore, textAfter] = ['<!-- cache -->', '<script>chat()</script>'];
		shop.addFault({ kind: 'printed', textBefore, textAfter });
		expect(await get()).toBe(`${textBefore}${right}${textAfter}`);
	});

	it.each<[string, Fault]>([
		['text around the data', { kind: 'printed' }],
		['nothing in it and status 200', { kind: 'statusCommitted', status: 200 }],
	])('is a write that was done: %s', async (_, fault) => {
		shop.addFault({ match: { method: 'PATCH' }, ...fault });
		const body = stockXml([{ id: 1, quantity: 40 }]);
		const answer = await call(shop, 'PATCH', '/api/stock_availables?output_format=JSON', body);
		expect(answer.status).toBe(200);
		expect(() => JSON.parse(answer.body) as unknown).toThrow();
		expect(quantityOf(shop.state, 1)).toBe('40');
	});
});

describe('a list that is not whole', () => {
	const ids = async () => (await list(shop, 'orders', 'display=[id]')).map(({ id }) => id);

	it('has half its rows, or the part that is given', async () => {
		shop.addFault({ kind: 'fewerRows' });
		expect(await ids()).toEqual([1, 2]);
		shop.addFault({ kind: 'fewerRows', keep: 0.75 });
		expect(await ids()).toEqual([1, 2, 3]);
	});

	it('of lines is as empty as PrestaShop writes it', async () => {
		shop.addFault({ match: { path: 'order_details' }, kind: 'fewerRows', keep: 0 });
		expect(await ids()).toHaveLength(4);
		expect(await get('/api/order_details?output_format=JSON&display=full')).toBe('[]');
	});

	it('has rows without a field, with another value, or null', async () => {
		const change = async (fault: Omit<Fault, 'kind'>) => {
			shop.addFault({ kind: 'changedRows', ...fault });
			return await list(shop, 'orders', 'display=[id,valid]&limit=2');
		};
		expect(await change({ drop: ['valid'] })).toEqual([{ id: 1 }, { id: 2 }]);
		expect(await change({ set: { valid: null } })).toEqual([
			{ id: 1, valid: null },
			{ id: 2, valid: null },
		]);
		expect(await change({ nulls: true })).toEqual([{ id: 1, valid: '1' }, null]);
	});
});

describe('a server that loses part of the query', () => {
	it('answers more than was asked for', async () => {
		const first = `${orders}&filter[id]=[1]&limit=1`;
		shop.addFault({ kind: 'ignores', ignored: '^filter' });
		expect(JSON.parse(await get(first))).toEqual({ orders: [{ id: 1 }] });
		shop.addFault({ kind: 'ignores', ignored: '^(filter\\[id\\]|limit)$' });
		expect(JSON.parse(await get(first))).toMatchObject({ orders: { length: 4 } });
		expect(shop.journal.at(-1)).toMatchObject({
			fault: 'ignores',
			query: expect.stringContaining('filter') as string,
		});
	});
});
