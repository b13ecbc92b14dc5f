import { frontCoded } from '../../../domain/stream/frontCoded';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { fenceMark } from '../../../domain/stream/fenceMark';
import { sealed } from '../../../domain/stream/seal';
import { fenceNow, item, quantities, readOrders, runOperation, setStock } from './support/run';
import { stockShop } from './support/seeds';
import { inBoth } from '../../../domain/words/wording';

const writesOf = ({ journal }: PrestaShopSimulator) =>
	journal.filter(({ method }) => method !== 'GET');
const rowOf = (shop: PrestaShopSimulator, id: number) => {
	const row = shop.state.tables.stock_availables.find((stock) => stock.id === id);
	if (!row) throw new Error(`No stock row ${id}`);
	return row;
};

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

describe.each(prestaShopVersions)('writing stock to PrestaShop %s', (version) => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(5, version), version });
	});

	it('writes what differs and leaves the rest of each row as it was', async () => {
		const before = structuredClone(rowOf(shop, 1));
		const { changes, summary } = await setStock(shop, { 'SKU-1': 3, 'SKU-2': 10, 'SKU-3': -2 });
		expect(changes).toMatchObject([
			{ code: 'SKU-1', status: 'changed', before: 10, after: 3 },
			{ code: 'SKU-3', status: 'changed', before: 10, after: -2 },
		]);
		expect(rowOf(shop, 1)).toEqual({ ...before, quantity: '3' });
		expect(quantities(shop)).toMatchObject({ '1': 3, '2': 10, '3': -2, '4': 10 });
		expect(summary).toMatchObject({ articles: 3, changed: 2, unchanged: 1, writeRequests: 1 });
		expect(writesOf(shop)).toHaveLength(1);
	});

	it('writes combinations by their own code and never the sum row of their product', async () => {
		const { changes } = await setStock(shop, { 'SHIRT-S': 1, SHIRT: 7 });
		expect(changes).toMatchObject([
			{ code: 'SHIRT-S', status: 'changed', after: 1 },
			{ code: 'SHIRT', status: 'unknown' },
		]);
		expect(changes[1].message).toContain('combination');
		expect(quantities(shop)).toMatchObject({ '9001': 6, '9002': 1, '9003': 5 });
	});

	it('finds the row a batch stopped at, reports it and writes the others', async () => {
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			const rows = shop.state.tables.stock_availables;
			rows.splice(rows.indexOf(rowOf(shop, 2)), 1);
		});
		const numbers = { 'SKU-1': 1, 'SKU-2': 2, 'SKU-3': 3, 'SKU-4': 4 };
		const { changes, summary } = await setStock(shop, numbers);
		expect(changes).toMatchObject([
			{ code: 'SKU-1', status: 'changed' },
			{ code: 'SKU-2', status: 'failed', before: 10, after: null },
			{ code: 'SKU-3', status: 'changed' },
			{ code: 'SKU-4', status: 'changed' },
		]);
		expect(changes[1].message).toContain('Invalid ID');
		expect(summary).toMatchObject({ changed: 3, failed: 1, writeRequests: 2 });
		expect(quantities(shop)).toMatchObject({ '1': 1, '3': 3, '4': 4 });
	});
});

describe.each(prestaShopVersions)('what is and is not written to PrestaShop %s', (version) => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(60, version), version });
	});

	const all = Array.from({ length: 60 }, (_, index) => `SKU-${index + 1}`);
	const published = (zero: number) => ({
		codes: frontCoded(all),
		zero: Array.from({ length: zero }, (_, place) => place).join(),
	});

	it.each([
		[19, true],
		[30, false],
	])('measures %d articles that fall to 0 although they did not arrive', async (zero, written) => {
		const fence = { ...fenceNow(shop), published: published(zero) };
		const run = setStock(shop, { 'SKU-60': 3 }, {}, fence);
		if (written) expect((await run).summary.changed).toBe(1);
		else await expect(run).rejects.toMatchObject({ message: expect.stringContaining('30 of the') });
		expect(writesOf(shop)).toHaveLength(written ? 1 : 0);
	});

	it('lets everything fall to 0 where the owner says so', async () => {
		const fence = { ...fenceNow(shop), published: published(60) };
		const options = { largestFallToZero: 0 };
		expect((await setStock(shop, { 'SKU-60': 3 }, { options }, fence)).summary.changed).toBe(1);
	});

	it('does not write what was read hours ago, pinned in the editor, but tells what it would', async () => {
		const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
		const fence = (hours: number) => sealed({ ...fenceNow(shop), takenAt: hoursAgo(hours) });
		await expect(setStock(shop, { 'SKU-60': 3 }, {}, fence(25.5))).rejects.toMatchObject({
			message: expect.stringContaining('read 25 hours ago: nothing was written'),
		});
		await setStock(shop, { 'SKU-60': 3 }, { onlyReport: true }, fence(25.5));
		expect((await setStock(shop, { 'SKU-60': 3 }, {}, fence(5))).summary.changed).toBe(1);
	});

	it('does not write stock that was calculated behind another fence', async () => {
		const fence = fenceNow(shop);
		const behind = fenceMark({ ...fence, takenAt: '2026-11-22T12:00:00+01:00' });
		const items = [{ ...item('SKU-60', 3), behind }, fence];
		const run = await runOperation(shop, { resource: 'stock', operation: 'setMany' }, items);
		expect(run.error?.message).toMatch(/of another run arrived: nothing was written/);
	});

	it('measures the coverage by what was calculated', async () => {
		const options = { smallestCoverage: 90 };
		const fence = {
			...fenceNow(shop),
			published: { codes: frontCoded([...all, 'SHIRT-S', 'SHIRT-M', 'SHIRT-L']), zero: '' },
		};
		expect((await setStock(shop, { 'SKU-60': 3 }, { options }, fence)).summary.changed).toBe(1);
	});

	it('only lowers where an order was not read whole, and names it', async () => {
		const fence = { ...fenceNow(shop), onlyFall: ['77'] };
		const { changes, summary } = await setStock(shop, { 'SKU-1': 30, 'SKU-2': 3 }, {}, fence);
		expect(changes).toMatchObject([{ code: 'SKU-2', after: 3 }]);
		expect(summary.hints?.map((hint) => inBoth(hint).en).join()).toContain('web order 77');
	});

	it('writes nothing the second time', async () => {
		await setStock(shop, { 'SKU-1': 3, 'SHIRT-M': 2 });
		shop.clearJournal();
		const { changes, summary } = await setStock(shop, { 'SKU-1': 3, 'SHIRT-M': 2 });
		expect(changes).toEqual([]);
		expect(summary).toMatchObject({ changed: 0, unchanged: 2, writeRequests: 0 });
		expect(writesOf(shop)).toEqual([]);
	});

	it('refuses to write when the web orders were not read in the same run', async () => {
		const run = await runOperation(shop, { resource: 'stock', operation: 'setMany' }, [
			item('SKU-1', 3),
		]);
		expect(run.error?.message).toContain('web orders were read in the same run');
		expect(shop.journal).toEqual([]);
	});

	it('only reports when asked to', async () => {
		const { changes, summary } = await setStock(shop, { 'SKU-1': 3 }, { onlyReport: true });
		expect(changes).toMatchObject([{ status: 'changed', before: 10, after: 3 }]);
		expect(summary).toMatchObject({ changed: 1, writeRequests: 0 });
		expect(quantities(shop)['1']).toBe(10);
	});

	it('leaves alone what has no number, and counts codes that only one side knows', async () => {
		const { changes, summary } = await setStock(shop, { 'SKU-1': null, 'NO-SUCH': 4 });
		expect(changes).toEqual([]);
		expect(summary).toMatchObject({
			articles: 2,
			leftAlone: 1,
			unknown: 1,
			notInShop: ['NO-SUCH'],
			unchanged: 0,
			unknownInSnelStart: 61,
		});
	});

	it('writes nothing for a code that stands on two products, or that two articles carry', async () => {
		shop.state.tables.products[1].reference = 'SKU-1';
		const { changes, summary } = await setStock(shop, { 'SKU-1': 3, 'SKU-3': 4 });
		expect(changes).toMatchObject([{ code: 'SKU-3' }, { code: 'SKU-1', status: 'ambiguous' }]);
		expect(changes[1].message).toContain('product 1 and product 2');
		expect(summary.ambiguous).toBe(1);
		const parameters = {
			resource: 'stock',
			operation: 'setMany',
			options: { smallestCoverage: 0 },
		};
		const twice = [item('SKU-4', 1), item('SKU-4', 2), fenceNow(shop)];
		const run = await runOperation(shop, parameters, twice);
		expect(run.itemsOf('Shop')).toMatchObject([
			{ status: 'ambiguous' },
			{ status: 'ambiguous' },
			{ kind: 'stockSummary' },
		]);
		expect(quantities(shop)).toMatchObject({ '1': 10, '2': 10, '4': 10 });
	});

	it('does not write products that PrestaShop counts from warehouses, which 9 no longer does', async () => {
		rowOf(shop, 2).depends_on_stock = '1';
		const { changes } = await setStock(shop, { 'SKU-1': 1, 'SKU-2': 2 });
		const isGone = version === '9.0.3';
		expect(changes).toMatchObject([
			{ code: 'SKU-1', status: 'changed' },
			{ code: 'SKU-2', status: isGone ? 'changed' : 'failed' },
		]);
		expect(changes[1].message.includes('advanced stock management')).toBe(!isGone);
		expect(rowOf(shop, 2)).toMatchObject({ quantity: isGone ? '2' : '10', depends_on_stock: '1' });
	});

	it('says which product has lost its stock row in the shop', async () => {
		rowOf(shop, 3).id_shop = '0';
		const { changes } = await setStock(shop, { 'SKU-3': 2 });
		expect(changes).toMatchObject([{ code: 'SKU-3', status: 'failed' }]);
		expect(changes[0].message).toContain('no stock row');
	});
});

describe.each([
	['PATCH', 'automatic'],
	['PUT', 'put'],
] as const)('writing stock by %s over a bad line', (method, writeWith) => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(60) });
	});
	const write = async (numbers: Record<string, number>, options: object = {}) =>
		await setStock(shop, numbers, { options: { writeWith, ...options } });

	it('looks up what became of a write whose reply was lost, without doing harm', async () => {
		shop.addFault({ match: { method }, kind: 'lostReply' });
		const { changes, summary } = await write({ 'SKU-1': 1, 'SKU-2': 2 });
		expect(changes.map(({ status }) => status)).toEqual(['changed', 'changed']);
		expect(summary.writeRequests).toBe(1);
		expect(quantities(shop)).toMatchObject({ '1': 1, '2': 2 });
	});

	it.each(['printed', 'empty', 'script'])(
		'looks up what became of a write whose answer cannot be read: %s',
		async (how) => {
			const script = { kind: 'printed', textAfter: '<script>track({"id":1})</script>' } as const;
			const empty = { kind: 'status', status: 200, body: '' } as const;
			const fault = how === 'script' ? script : how === 'empty' ? empty : { kind: 'printed' };
			shop.addFault({ match: { method }, times: 2, ...fault } as Parameters<
				typeof shop.addFault
			>[0]);
			const { changes, summary } = await write({ 'SKU-1': 1, 'SKU-2': 2 });
			expect(changes.map(({ status }) => status)).toEqual(['changed', 'changed']);
			expect(summary).toMatchObject({ changed: 2, failed: 0 });
			expect(quantities(shop)).toMatchObject({ '1': 1, '2': 2 });
		},
	);

	it('writes again when the connection broke before the shop wrote', async () => {
		shop.addFault({ match: { method }, kind: 'reset' });
		const { summary } = await write({ 'SKU-1': 1, 'SKU-2': 2 });
		expect(summary).toMatchObject({ changed: 2, failed: 0, writeRequests: 2 });
		expect(quantities(shop)).toMatchObject({ '1': 1, '2': 2 });
	});

	it('takes a 500 that holds nothing but PHP notices for what it is', async () => {
		shop.addFault({
			match: { method },
			kind: 'statusCommitted',
			status: 500,
			body: { errors: [{ code: 5, message: '[PHP Notice #8] Undefined index (/var/www/x.php)' }] },
		});
		const { changes } = await write({ 'SKU-1': 1 });
		expect(changes).toMatchObject([{ code: 'SKU-1', status: 'changed', after: 1 }]);
		expect(quantities(shop)['1']).toBe(1);
	});

	it('reports what it wrote when the shop goes down half-way', async () => {
		shop.addFault({ match: { method }, after: 1, times: -1, kind: 'status', status: 503 });
		const numbers = Object.fromEntries([1, 2, 3, 4].map((id) => [`SKU-${id}`, id]));
		const { changes, summary } = await write(numbers, { batchSize: 2 });
		expect(changes.map(({ status }) => status).sort()).toEqual([
			'changed',
			'changed',
			'failed',
			'failed',
		]);
		expect(summary).toMatchObject({ changed: 2, failed: 2 });
	}, 30_000);
});

describe('orders placed meanwhile', () => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(60) });
	});

	it('subtracts orders placed after the fence and before the stock was read', async () => {
		const fence = fenceNow(shop);
		shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 2 }] });
		const { changes, summary } = await setStock(shop, { 'SKU-1': 7, 'SKU-2': 10 }, {}, fence);
		expect(changes).toMatchObject([{ code: 'SKU-1', status: 'healed', before: 8, after: 5 }]);
		expect(summary).toMatchObject({ changed: 1, healedOrders: 1 });
		expect(quantities(shop)['1']).toBe(5);
	});

	it('writes nothing when PrestaShop itself already arrived at the right number', async () => {
		const fence = fenceNow(shop);
		shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 2 }] });
		const { changes } = await setStock(shop, { 'SKU-1': 10 }, {}, fence);
		expect(changes).toEqual([]);
		expect(quantities(shop)['1']).toBe(8);
	});

	it('heals a row that an order and our write changed at the same moment', async () => {
		shop.onJustBeforeWrite((_resource, row) => {
			if (row.id !== 1) return;
			shop.onJustBeforeWrite(null);
			shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 3 }] });
		});
		const { changes, summary } = await setStock(shop, { 'SKU-1': 8, 'SKU-2': 4 });
		expect(quantities(shop)).toMatchObject({ '1': 5, '2': 4 });
		expect(changes).toMatchObject([
			{ code: 'SKU-1', status: 'healed', before: 10, after: 5 },
			{ code: 'SKU-2', status: 'changed' },
		]);
		expect(summary).toMatchObject({ healedOrders: 1, writeRequests: 2 });
	});

	it('never sells more than there is while orders keep coming in', async () => {
		let orders = 0;
		shop.onJustBeforeWrite(() => {
			if (orders >= 3) return;
			orders++;
			shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 1 }] });
		});
		const { summary } = await setStock(shop, { 'SKU-1': 6 });
		shop.onJustBeforeWrite(null);
		expect(quantities(shop)['1']).toBe(6 - orders);
		expect(summary.healedOrders).toBe(orders);
	});

	it('does not subtract an order that was cancelled since', async () => {
		const fence = fenceNow(shop);
		const { orderId } = shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 2 }] });
		shop.changeState(orderId, 6);
		await setStock(shop, { 'SKU-1': 7 }, {}, fence);
		expect(quantities(shop)['1']).toBe(7);
	});

	it('subtracts the lines that an order got after it was read half-built', async () => {
		const lines = [
			{ reference: 'SKU-1', quantity: 2 },
			{ reference: 'SKU-2', quantity: 1 },
		];
		const placed = shop.placeOrder({ lines, halfBuiltRows: 1 });
		const { fence } = await readOrders(shop);
		expect(fence.unfinished).toEqual([
			{
				orderId: String(placed.orderId),
				lines: [{ productId: '1', combinationId: '', quantity: 2 }],
			},
		]);
		placed.complete();
		await setStock(shop, { 'SKU-1': 7, 'SKU-2': 9 }, {}, fence);
		expect(quantities(shop)).toMatchObject({ '1': 7, '2': 8 });
	});
});

describe('a multistore', () => {
	const numbers = { 'SKU-1': 3, 'SKU-2': 4 };
	beforeEach(async () => {
		const seed = stockShop(2);
		const { shops, stock_availables: rows } = seed.tables;
		seed.tables.shops = [1, 2, 3].map((id) => ({
			...shops[0],
			id,
			id_shop_group: id === 3 ? '2' : '1',
		}));
		const copies = (from: number, shopId: string, group: string) =>
			rows.map((row) => ({ ...row, id: row.id + from, id_shop: shopId, id_shop_group: group }));
		seed.tables.stock_availables = [
			...rows,
			...copies(20_000, '2', '0'),
			...copies(30_000, '0', '2'),
		];
		shop = await startPrestaShop({ seed });
	});

	it('is not written before somebody says for which shops the stock is', async () => {
		const items = [item('SKU-1', 3), fenceNow(shop)];
		const run = await runOperation(shop, { resource: 'stock', operation: 'setMany' }, items);
		expect(run.error?.message).toContain('several shops: shop 1, shop 2, shop group 2');
		expect(run.error?.description).toContain('Shop Names or IDs');
		expect(writesOf(shop)).toEqual([]);
	});

	it('is written for the chosen shop only, or for the group that shares its stock', async () => {
		await setStock(shop, numbers, { options: { shops: '2' } });
		expect(quantities(shop)).toMatchObject({ '1': 10, '20001': 3, '20002': 4, '30001': 10 });
		await setStock(shop, numbers, { options: { shops: '3' } });
		expect(quantities(shop)).toMatchObject({ '1': 10, '30001': 3, '30002': 4 });
	});

	it('follows the shops whose web orders were read', async () => {
		const { summary } = await setStock(
			shop,
			numbers,
			{},
			{ ...fenceNow(shop), shopIds: ['1', '2'] },
		);
		expect(summary).toMatchObject({ articles: 2, changed: 2 });
		expect(quantities(shop)).toMatchObject({ '1': 3, '2': 4, '20001': 3, '20002': 4, '30001': 10 });
	});
});

describe('speed', () => {
	it('changes 1,000 rows at 60 ms latency in twenty writes and few reads', async () => {
		shop = await startPrestaShop({ seed: stockShop(2000), latencyMs: 60 });
		const numbers = Object.fromEntries(
			Array.from({ length: 2000 }, (_, index) => [`SKU-${index + 1}`, index < 1000 ? 3 : 10]),
		);
		const started = Date.now();
		const { summary } = await setStock(shop, numbers);
		const elapsed = Date.now() - started;
		expect(summary).toMatchObject({ changed: 1000, unchanged: 1000, writeRequests: 20 });
		expect(shop.journal.length).toBeLessThanOrEqual(36);
		expect(elapsed).toBeLessThan(10_000);
		expect(summary.windowMs).toBeLessThan(elapsed);
	});
});
