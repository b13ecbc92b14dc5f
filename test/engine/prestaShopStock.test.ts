import { prestaShopCredential } from '../../lab/engine';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../lab/simulators/prestashop';
import { quantityOf, smallShop } from '../contract/prestashop/smallShop';
import { type Fields, recordsRunner } from './runRecords';

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

const open = async (version: PrestaShopVersion = '8.2.1') => {
	shop = await startPrestaShop({ version, seed: smallShop(version) });
};

const run = recordsRunner('prestaShop', () => prestaShopCredential(shop));

const CODED = { code: '={{ $json.code }}', quantity: '={{ $json.n }}', delta: '={{ $json.n }}' };
const shown = () => [1, 2, 3, 4, 5].map((id) => quantityOf(shop.state, id));
const writes = () => shop.journal.filter(({ method }) => method !== 'GET');

describe.each(prestaShopVersions)('stock of PrestaShop %s', (version) => {
	beforeEach(async () => await open(version));

	it('is set by code, each item its own, in one request, and nothing else of a row changes', async () => {
		const before = JSON.parse(JSON.stringify(shop.state.tables.stock_availables)) as Fields[];
		const items = [
			{ code: 'BOEK', n: 8 },
			{ code: 'TSH-L', n: '0' },
			{ code: 'MOK', n: -2 },
		];
		const { items: told, paired, error } = await run('stock', 'set', CODED, items);

		expect(error).toBeUndefined();
		expect(told).toMatchObject([
			{ code: 'BOEK', productId: '3', combinationId: '', before: 5, quantity: 8, changed: true },
			{ code: 'TSH-L', productId: '2', combinationId: '2', before: 4, quantity: 0 },
			{ code: 'MOK', before: 10, quantity: -2 },
		]);
		expect(paired).toEqual([0, 1, 2]);
		expect(shown()).toEqual(['-2', '3', '3', '0', '8']);
		expect(shop.state.tables.stock_availables).toMatchObject(
			before.map((row, at) => ({ ...row, quantity: shown()[at] })),
		);
		expect(writes()).toHaveLength(1);
		const again = await run('stock', 'set', CODED, items);
		expect(again.items.map(({ changed }) => changed)).toEqual([false, false, false]);
		expect(writes()).toHaveLength(1);
	});

	it('is adjusted by what each item brings or takes', async () => {
		const items = [
			{ code: 'MOK', n: 3 },
			{ code: 'TSH-M', n: -2 },
			{ code: 'MOK', n: -1 },
		];
		const { error } = await run('stock', 'adjust', CODED, items);
		expect(error).toBeUndefined();
		expect(shown()).toEqual(['12', '5', '1', '4', '5']);
	});

	it('tells of one item what the shop refuses of it, and writes the others', async () => {
		const items = [
			{ code: 'MOK', n: 1 },
			{ code: 'TSH', n: 1 },
			{ code: 'WEG', n: 1 },
			{ code: 'BOEK', n: 2.5 },
			{ code: '', n: 1 },
			{ code: 'TSH-M', n: 1 },
			{ code: 'TSH-L', n: 1 },
			{ code: 'TSH-L', n: 2 },
		];
		const { items: told, paired } = await run(
			'stock',
			'set',
			CODED,
			items,
			'continueRegularOutput',
		);
		const errors = told.map(({ error }) => error as string | undefined);
		expect(paired).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(errors[0]).toBeUndefined();
		expect(errors[1]).toContain('product with combinations');
		expect(errors[2]).toContain('no product or combination with this reference');
		expect(errors[3]).toContain("'2.5' is no whole number");
		expect(errors[4]).toContain("'Code' is empty");
		expect(errors[5]).toBeUndefined();
		expect(errors[6]).toContain('different numbers');
		expect(errors[7]).toContain('different numbers');
		expect(shown()).toEqual(['1', '5', '1', '4', '5']);

		const stopped = await run('stock', 'set', CODED, items);
		expect(stopped.error?.message).toContain('TSH: ');
		expect(stopped.error?.description).toContain('Of 8 items 2 were written');
	});

	it('keeps every field of a record, also those that are 0 or empty, and tells none where there is none', async () => {
		shop.setQuantity('MOK', 0);
		const record = { recordType: 'stock_availables' };
		const byId = { record: { __rl: true, mode: 'id', value: '1' } };
		const got = await run('record', 'get', { ...record, ...byId }, [{}]);
		expect(got.items).toMatchObject([
			{ id: '1', quantity: '0', id_product_attribute: '0', depends_on_stock: '0' },
		]);
		const none = [{ field: 'id_product', comparison: 'is', value: '77' }];
		const filtered = { ...record, filters: { condition: none } };
		const listed = await run('record', 'getMany', { ...filtered, returnAll: true }, [{}]);
		expect(listed.error).toBeUndefined();
		expect(listed.items).toEqual([]);
		const counted = await run('record', 'count', filtered, [{}]);
		expect(counted.items).toEqual([{ recordType: 'stock_availables', count: 0 }]);
	});

	it('comes with the code of each row', async () => {
		const condition = [{ field: 'quantity', comparison: 'below', value: '={{ $json.below }}' }];
		const { items, paired, error } = await run(
			'stock',
			'getMany',
			{ returnAll: true, filters: { condition } },
			[{ below: 5 }, { below: '6' }],
		);
		expect(error).toBeUndefined();
		expect(items.map(({ reference }) => reference)).toEqual([
			'TSH-M',
			'TSH-L',
			'TSH-M',
			'TSH-L',
			'BOEK',
		]);
		expect(paired).toEqual([0, 0, 1, 1, 1]);
		expect(items[0]).toMatchObject({ quantity: '3', product_reference: 'TSH' });
	});
});

describe('stock that a shop half refuses', () => {
	it('names the row it stopped at and goes on behind it', async () => {
		await open();
		const rows = shop.state.tables.stock_availables;
		rows[0].depends_on_stock = '1';
		const items = [
			{ code: 'BOEK', n: 1 },
			{ code: 'MOK', n: 2 },
			{ code: 'TSH-M', n: 3 },
		];
		const { items: told } = await run('stock', 'set', CODED, items, 'continueRegularOutput');
		expect(told[1].error).toContain('warehouses');
		expect(shown()[4]).toBe('1');
	});
});

describe.each(prestaShopVersions)('products of PrestaShop %s', (version) => {
	beforeEach(async () => await open(version));
	const named = { record: { __rl: true, mode: 'reference', value: '={{ $json.reference }}' } };

	it('are changed by their reference, in the language that is named', async () => {
		const value = { 'name.2': '={{ $json.name }}', price: '={{ $json.price }}' };
		const fields = { fields: { mappingMode: 'defineBelow', value } };
		const items = [
			{ reference: 'BOEK', name: 'Roman', price: '12.5' },
			{ reference: 'MOK', name: 'Kop & schotel', price: 4 },
		];
		const { items: told, error } = await run('product', 'update', { ...named, ...fields }, items);
		expect(error).toBeUndefined();
		expect(told).toMatchObject([
			{ id: '3', reference: 'BOEK', price: '12.500000' },
			{ id: '1', reference: 'MOK', price: '4.000000' },
		]);
		const names = shop.state.tables.products.map(({ name }) => (name as Fields[])[1].value);
		expect(names).toEqual(['Kop & schotel', 'T-shirt', 'Roman']);
	});

	it('come with combinations and stock, and a new one has stock of its own', async () => {
		const include = ['combinations', 'stock'];
		const got = await run('product', 'get', { ...named, options: { include } }, [
			{ reference: 'TSH' },
		]);
		expect(got.items).toMatchObject([{ combinations: [{ id: '1' }, { id: '2' }] }]);
		expect(got.items[0].stock).toHaveLength(3);

		const auto = { fields: { mappingMode: 'autoMapInputData', value: null } };
		const made = await run('combination', 'create', auto, [
			{
				id_product: '2',
				minimal_quantity: '1',
				reference: 'TSH-XL',
				'associations.product_option_values': [{ id: 2 }],
			},
		]);
		expect(made.error).toBeUndefined();
		expect(made.items[0]).toMatchObject({
			associations: { product_option_values: [{ id: '2' }] },
		});
		const { items } = await run('stock', 'set', CODED, [{ code: 'TSH-XL', n: 6 }]);
		expect(items).toMatchObject([{ before: 0, quantity: 6 }]);
		expect(quantityOf(shop.state, 2)).toBe('13');
	});

	it('get one specific price for the same people, quantity and time', async () => {
		const set = {
			...named,
			kind: '={{ $json.kind }}',
			value: '={{ $json.value }}',
			options: { group: '={{ $json.group }}', until: '2026-12-31' },
		};
		const items = [
			{ reference: 'MOK', kind: 'percentage', value: '12.5', group: '3' },
			{ reference: 'BOEK', kind: 'amount', value: 2, group: '' },
			{ reference: 'MOK', kind: 'price', value: '3.95', group: '3' },
		];
		const { items: told, error } = await run('product', 'setSpecificPrice', set, items);
		expect(error).toBeUndefined();
		expect(told.map(({ created }) => created)).toEqual([true, true, false]);
		expect(told[0]).toMatchObject({ reduction: '0.125000', reduction_type: 'percentage' });
		expect(shop.state.tables.specific_prices).toMatchObject([
			{ id_product: '1', id_group: '3', price: '3.950000', reduction: '0.000000' },
			{ id_product: '3', id_group: '0', price: '-1.000000', reduction: '2.000000' },
		]);
		expect(told[1]).toMatchObject({ to: '2026-12-31 23:59:59', from: '0000-00-00 00:00:00' });
	});
});
