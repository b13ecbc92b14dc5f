import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { fenceNow, item, quantities, runOperation, setStock } from './support/run';
import { stockShop } from './support/seeds';

const PATCHING = { options: { writeWith: 'automatic' } };
const SET_MANY = { resource: 'stock', operation: 'setMany' };

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

const verbs = ({ journal }: PrestaShopSimulator) =>
	journal.map(({ method }) => method).filter((method) => method !== 'GET');
const rowOf = ({ state }: PrestaShopSimulator, id: number): Row =>
	state.tables.stock_availables.find((row) => row.id === id)!;

describe.each(prestaShopVersions)(
	'the field that holds the article code in PrestaShop %s',
	(version) => {
		beforeEach(async () => {
			shop = await startPrestaShop({ seed: stockShop(3, version), version });
			const { products, combinations } = shop.state.tables;
			for (const [name, prefix] of [
				['ean13', '871000000000'],
				['upc', '61000000000'],
				['isbn', '978-90-000-000-'],
				['mpn', 'MPN'],
				['supplier_reference', 'LEV-'],
			]) {
				products.forEach((row, index) => (row[name] = `${prefix}${index}`));
				combinations.forEach((row, index) => (row[name] = `${prefix}${index + 5}`));
			}
		});
		const known = version.startsWith('1.6') ? [] : (['isbn', 'mpn'] as const);

		it.each([
			['reference', 'SKU-2', 'SHIRT-S'],
			['ean13', '8710000000001', '8710000000005'],
			['upc', '610000000001', '610000000005'],
			['supplier_reference', 'LEV-1', 'LEV-5'],
			['id', '2', '9001-1'],
		])('%s finds products and combinations', async (matchOn, ofProduct, ofCombination) => {
			const numbers = { [ofProduct]: 3, [ofCombination]: 1 };
			const { changes } = await setStock(shop, numbers, { options: { matchOn } });
			expect(changes.map(({ status }) => status)).toEqual(['changed', 'changed']);
			expect(quantities(shop)).toEqual({
				'1': 10,
				'2': 3,
				'3': 10,
				'9001': 6,
				'9002': 1,
				'9003': 5,
			});
		});

		it.each(['isbn', 'mpn'] as const)('%s works where this version has it', async (matchOn) => {
			const code = matchOn === 'isbn' ? '978-90-000-000-1' : 'MPN1';
			const run = await runOperation(
				shop,
				{ ...SET_MANY, options: { matchOn, smallestCoverage: 0 } },
				[item(code, 3), fenceNow(shop)],
			);
			if ((known as readonly string[]).includes(matchOn)) {
				expect(run.error).toBeUndefined();
				expect(quantities(shop)['2']).toBe(3);
			} else {
				expect(run.error?.message).toContain(
					`PrestaShop 1.6.1.24 keeps no ${matchOn.toUpperCase()}`,
				);
				expect(verbs(shop)).toEqual([]);
			}
		});

		it('names the field that has to be unique', async () => {
			shop.state.tables.products[0].ean13 = shop.state.tables.products[1].ean13;
			const code = String(shop.state.tables.products[1].ean13);
			const { changes } = await setStock(shop, { [code]: 3 }, { options: { matchOn: 'ean13' } });
			expect(changes).toMatchObject([{ status: 'ambiguous' }]);
			expect(changes[0].message).toContain('EAN-13');
			expect(verbs(shop)).toEqual([]);
		});

		it('keeps what a row says besides its quantity, whatever the way of writing', async () => {
			for (const writeWith of ['automatic', 'put']) {
				Object.assign(rowOf(shop, 1), { out_of_stock: '1', location: 'B-7', quantity: '10' });
				const before = structuredClone(rowOf(shop, 1));
				await setStock(shop, { 'SKU-1': 4 }, { options: { writeWith } });
				expect(rowOf(shop, 1)).toEqual({ ...before, quantity: '4' });
			}
		});

		it('writes the quantity alone from PrestaShop 8 on, unless told otherwise', async () => {
			await setStock(shop, { 'SKU-1': 4 });
			expect(verbs(shop)).toEqual([/^[89]/.test(version) ? 'PATCH' : 'PUT']);
			shop.clearJournal();
			await setStock(shop, { 'SKU-1': 5 }, { options: { writeWith: 'put' } });
			expect(verbs(shop)).toEqual(['PUT']);
		});
	},
);

describe('PATCH', () => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(10) });
	});

	it('gives way to PUT, once and for the whole run, where the key may not', async () => {
		for (const key of shop.state.keys) {
			key.permissions = { '*': ['GET', 'PUT'] };
		}
		const numbers = Object.fromEntries([1, 2, 3, 4].map((id) => [`SKU-${id}`, id]));
		const { summary } = await setStock(shop, numbers, {
			options: { ...PATCHING.options, batchSize: 1 },
		});
		expect(verbs(shop)).toEqual(['PATCH', 'PUT', 'PUT', 'PUT', 'PUT']);
		expect(summary).toMatchObject({ changed: 4, failed: 0 });
		expect(quantities(shop)).toMatchObject({ '1': 1, '4': 4 });
	});

	it.each([403, 404, 405, 501])(
		'gives way to PUT where a web server answers %i',
		async (status) => {
			const body = '<html>Not here</html>';
			shop.addFault({ match: { method: 'PATCH' }, times: -1, kind: 'status', status, body });
			const { summary } = await setStock(shop, { 'SKU-1': 4 }, PATCHING);
			expect(verbs(shop)).toEqual(['PATCH', 'PUT']);
			expect(summary).toMatchObject({ changed: 1, failed: 0 });
		},
	);

	it('keeps what somebody changes in the back office while we write', async () => {
		shop.onJustBeforeWrite((_resource, row) => {
			if (row.id === 1) Object.assign(rowOf(shop, 2), { location: 'NEW', out_of_stock: '1' });
		});
		await setStock(shop, { 'SKU-1': 4, 'SKU-2': 4 }, PATCHING);
		expect(rowOf(shop, 2)).toMatchObject({ quantity: '4', location: 'NEW', out_of_stock: '1' });
	});
});

describe('the shrink guard', () => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(18) });
	});
	/** 20 codes are sold: SKU-1 to SKU-18 and two shirts. */
	const some = (count: number) =>
		Array.from({ length: count }, (_, index) => item(`SKU-${index + 1}`, 3));
	const run = async (count: number, options: object = {}, more: object[] = []) =>
		await runOperation(shop, { ...SET_MANY, options: { ...options } }, [
			...some(count),
			...more,
			fenceNow(shop),
		]);

	it('stops when far fewer articles came back than the shop sells, and says so', async () => {
		const { error } = await run(9);
		expect(error?.message).toBe(
			'Stock came for only 9 of the 20 article codes that the shop sells: nothing was written',
		);
		expect(error?.description).toContain("'Smallest Coverage (Percent)' (now 50 percent)");
		expect(verbs(shop)).toEqual([]);
	});

	it('lets half of them pass, and any number when it is switched off', async () => {
		expect((await run(10)).error).toBeUndefined();
		expect((await run(2, { smallestCoverage: 0 })).error).toBeUndefined();
		expect((await run(10, { smallestCoverage: 60 })).error?.message).toContain('10 of the 20');
	});

	it('does not count products that the shop does not offer or keeps no stock of', async () => {
		const { products, stock_availables: rows } = shop.state.tables;
		for (const row of products.slice(2, 10)) row.active = '0';
		shop.state.tables.stock_availables = rows.filter(({ id }) => id < 11 || id > 18);
		expect((await run(2)).error).toBeUndefined();
	});

	it('counts articles that are left alone as come back', async () => {
		const alone = some(10).map((one) => ({ ...one, webStock: null }));
		const { error } = await runOperation(shop, SET_MANY, [...alone, fenceNow(shop)]);
		expect(error).toBeUndefined();
	});

	it('is no judge of a run that read only what changed', async () => {
		const partial = await run(1, {}, [cursorItem({ complete: false })]);
		expect(partial.error).toBeUndefined();
		expect(quantities(shop)['1']).toBe(3);
		expect((await run(1, {}, [cursorItem({ complete: true })])).error).toBeDefined();
	});
});

describe('an incomplete reading of the shop', () => {
	it.each([
		['products', 'truncated'],
		['stock_availables', 'truncated'],
		['combinations', 'html'],
		['stock_availables', 'reset'],
	] as const)('of %s (%s) leads to no write', async (resource, kind) => {
		shop = await startPrestaShop({ seed: stockShop(60) });
		const match = { path: `${resource}$`, query: resource === 'combinations' ? '' : '25(\\]|%5D)' };
		shop.addFault({ match, times: -1, kind });
		const run = await runOperation(shop, { ...SET_MANY, options: { pageSize: 25 } }, [
			...Array.from({ length: 60 }, (_, index) => item(`SKU-${index + 1}`, 3)),
			fenceNow(shop),
		]);
		expect(run.error?.message).toBeTruthy();
		expect(shop.journal.length).toBeGreaterThan(3);
		expect(verbs(shop)).toEqual([]);
		expect(new Set(Object.values(quantities(shop)))).toEqual(new Set([10, 5]));
	});
});

describe.each(prestaShopVersions)('a run that read only what changed, PrestaShop %s', (version) => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: stockShop(400, version), version });
	});
	const run = async (items: object[], parameters: object = {}) =>
		await runOperation(shop, { ...SET_MANY, ...parameters }, [
			...items,
			cursorItem({ complete: false }),
			fenceNow(shop),
		]);

	it('touches no other article and calls none unknown', async () => {
		const { itemsOf } = await run([item('SKU-1', 3), item('SHIRT-M', 2), item('NONE', 1)]);
		expect(itemsOf('Shop').at(-1)).toMatchObject({
			kind: 'stockSummary',
			partialRead: true,
			changed: 2,
			unknown: 1,
			unknownInSnelStart: 0,
		});
		const { '1': first, '9003': shirt, ...others } = quantities(shop);
		expect([first, shirt]).toEqual([3, 2]);
		expect(others).toMatchObject({ '2': 10, '400': 10, '9002': 5 });
	});

	it('asks the shop about these articles only, not page by page about all', async () => {
		await run([item('SKU-1', 3), item('SHIRT-M', 2)], { options: { pageSize: 10 } });
		expect(shop.journal.filter(({ method }) => method === 'GET').length).toBeLessThan(12);
	});

	it('still sees a code that two products carry, and one of a product with combinations', async () => {
		shop.state.tables.products[1].reference = 'SKU-1';
		const { itemsOf } = await run([item('SKU-1', 3), item('SHIRT', 2), item('sku-5', 4)]);
		expect(itemsOf('Shop').slice(0, 2)).toMatchObject([
			{ code: 'SKU-1', status: 'ambiguous' },
			{ code: 'SHIRT', status: 'unknown', message: expect.stringContaining('combination') },
		]);
		expect(itemsOf('Shop').at(-1)).toMatchObject({ notInShop: ['sku-5'] });
		expect(verbs(shop)).toEqual([]);
	});

	it('reads everything when a code cannot stand in a question', async () => {
		shop.state.tables.products[0].reference = 'A|B,[C]';
		const { itemsOf } = await run([item('A|B,[C]', 3)]);
		expect(itemsOf('Shop').at(-1)).toMatchObject({ changed: 1, unknownInSnelStart: 0 });
	});

	it('hands the cursor on, and leaves it where it was when something was not written', async () => {
		const cursorOf = (items: object[]) =>
			items.find((one) => (one as { kind: string }).kind === 'stockCursor');
		const good = await run([item('SKU-1', 3)]);
		expect(cursorOf(good.itemsOf('Shop'))).toMatchObject({ cursor: 'after', lastFullSweep: 'new' });
		for (const method of ['PUT', 'PATCH']) {
			shop.addFault({ match: { method }, times: -1, kind: 'status', status: 400, body: REFUSED });
		}
		const bad = await run([item('SKU-2', 3)]);
		expect(cursorOf(bad.itemsOf('Shop'))).toMatchObject({ cursor: 'before', lastFullSweep: 'old' });
		shop.clearFaults();
		const report = await run([item('SKU-3', 3)], { onlyReport: true });
		expect(cursorOf(report.itemsOf('Shop'))).toMatchObject({ cursor: 'before' });
	});
});

const REFUSED = { errors: [{ code: 85, message: 'Validation error' }] };

const cursorItem = (more: object) => ({
	kind: 'stockCursor',
	cursor: 'after',
	since: 'before',
	lastFullSweep: 'new',
	previousFullSweep: 'old',
	fullSweepDue: false,
	fullSweepDueAt: null,
	articlesRead: 1,
	...more,
});
