import {
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { fenceNow, item, quantities, runOperation, setStock } from './support/run';

/**
 * The multistore that was recorded: shops 1 and 2 with a stock of their own, 3 and 4 sharing that of group 2. Product
 * 21 stands in all of them: row 68 of shop 1, 1087 of shop 2 and 1088 of the group. What the recordings of these rows
 * do not show is filled up.
 */
let shop: PrestaShopSimulator;
let code: string;
let before: Record<string, number>;
beforeEach(async () => {
	shop = await startPrestaShop({ seed: recordedWorld('8.2.1-multishop'), version: '8.2.1' });
	const unseen = {
		id_product_attribute: '0',
		depends_on_stock: '0',
		out_of_stock: '1',
		location: 'A',
	};
	for (const id of [68, 1087, 1088]) Object.assign(rowOf(id), { ...unseen, ...rowOf(id) });
	code = String(shop.state.tables.products.find(({ id }) => id === 21)?.reference);
	before = quantities(shop);
});
afterEach(async () => await shop.close());

const rowOf = (id: number): Row => shop.state.tables.stock_availables.find((row) => row.id === id)!;
const changedRows = () =>
	Object.entries(quantities(shop)).filter(([id, quantity]) => quantity !== before[id]);

describe.each(['put', 'automatic'])('the recorded multistore, written by %s', (writeWith) => {
	const write = async (shopIds: string, quantity = 7) =>
		await setStock(shop, { [code]: quantity }, { options: { shops: shopIds, writeWith } });

	it.each([
		['1', ['68']],
		['2', ['1087']],
		['3', ['1088']],
		['4', ['1088']],
		['3, 4', ['1088']],
		['1, 2', ['68', '1087']],
		['2, 3, 4', ['1087', '1088']],
	])('writes for shops %s rows %j and no others', async (shopIds, rows) => {
		const owners = rows.map((id) => structuredClone(rowOf(Number(id))));
		const { changes, summary } = await write(shopIds);
		expect(changes).toMatchObject([{ code, status: 'changed', after: 7 }]);
		expect(summary).toMatchObject({ articles: 1, changed: 1, failed: 0 });
		expect(changedRows()).toEqual(rows.map((id) => [id, 7]));
		for (const row of owners) expect(rowOf(row.id)).toEqual({ ...row, quantity: '7' });
	});

	it('writes nothing the second time', async () => {
		await write('1, 2, 3');
		shop.clearJournal();
		expect((await write('1, 2, 3')).summary).toMatchObject({ changed: 0, unchanged: 1 });
		expect(shop.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
	});
});

describe('the recorded multistore', () => {
	const items = () => [item(code, 7), fenceNow(shop)];
	const setMany = (options: object) => ({
		resource: 'stock',
		operation: 'setMany',
		options: { smallestCoverage: 0, ...options },
	});

	it('is not guessed at', async () => {
		const run = await runOperation(shop, setMany({}), items());
		expect(run.error?.message).toContain('several shops: shop 1, shop 2, shop group 2');
		expect(changedRows()).toEqual([]);
	});

	it('says which shop a key may not enter', async () => {
		for (const key of shop.state.keys) key.shops = [1];
		const run = await runOperation(shop, setMany({ shops: '2' }), items());
		expect(run.error?.message).toContain('no right on this shop of the multistore');
		expect(run.error?.description).toContain("'Shop Names or IDs'");
		expect(changedRows()).toEqual([]);
	});

	it('says that a shop does not exist', async () => {
		const run = await runOperation(shop, setMany({ shops: '99' }), items());
		expect(run.error?.description).toContain("check 'Shop Names or IDs'");
		expect(changedRows()).toEqual([]);
	});

	it('is written in one run that read only what changed as well', async () => {
		const cursor = { kind: 'stockCursor', cursor: 'b', since: 'a', complete: false };
		const run = await runOperation(shop, setMany({ shops: '2, 3' }), [...items(), cursor]);
		expect(run.error).toBeUndefined();
		expect(changedRows()).toEqual([
			['1087', 7],
			['1088', 7],
		]);
	});
});
