import { prestaShopCredential } from '../../../lab/engine';
import {
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopVersion,
	type Row,
} from '../../../lab/simulators/prestashop';
import { smallShop } from '../../contract/prestashop/smallShop';
import { AUTOMATIC, filledIn, recordsRunner, THE_RECORD } from '../../engine/runRecords';

/** What nodes and connectors of others do wrong with PrestaShop, each as a promise that ours does not. */

let shop: PrestaShopSimulator;
const open = async (version: PrestaShopVersion = '8.2.1') => {
	shop = await startPrestaShop({ version, seed: smallShop(version) });
};
afterEach(async () => await shop.close());

const run = recordsRunner('prestaShop', () => prestaShopCredential(shop));

const sent = (...methods: string[]) =>
	shop.journal.filter(({ method }) => methods.includes(method));
const condition = (field: string, comparison: string, value: string) => ({
	filters: { condition: [{ field, comparison, value }] },
});

test('a comparison that PrestaShop drops (>=) is never sent, and brings what it says', async () => {
	await open();
	const { items } = await run(
		...(['product', 'getMany'] as const),
		{ returnAll: true, ...condition('price', 'atLeast', '16.520660') },
		[{}],
	);
	expect(items.map(({ reference }) => reference)).toEqual(['TSH', 'BOEK']);
	expect(sent('GET').filter(({ query }) => />=|%3E=|%3E%3D/i.test(query))).toEqual([]);
});

test('a date that PrestaShop cannot read, and so takes for none, is refused', async () => {
	await open();
	const { error, items } = await run(
		...(['product', 'getMany'] as const),
		{ returnAll: true, ...condition('date_upd', 'above', 'gisteren') },
		[{}],
	);
	expect(error?.message).toContain('gisteren');
	expect(items).toEqual([]);
});

test('a list longer than a page comes whole', async () => {
	await open();
	const { tables } = shop.state;
	tables.products = Array.from(
		{ length: 1203 },
		(_, at) => ({ id: at + 1, reference: `R${at}` }) as Row,
	);
	const { items } = await run('product', 'getMany', { returnAll: true }, [{}]);
	expect(items).toHaveLength(1203);
});

test.each(['1.6.1.24', '1.7.8.11', '8.2.1', '9.0.3'] as const)(
	'a record by its id keeps what is 0 or empty, in PrestaShop %s',
	async (version) => {
		await open(version);
		const { items } = await run(
			'record',
			'get',
			{ recordType: 'stock_availables', ...THE_RECORD },
			[{ id: '1' }],
		);
		expect(items).toMatchObject([{ id_product_attribute: '0', depends_on_stock: '0' }]);
	},
);

test.each(['1.6.1.24', '1.7.8.11'] as const)(
	'a record is changed in PrestaShop %s too, which knows no PATCH',
	async (version) => {
		await open(version);
		const change = { ...THE_RECORD, ...filledIn({ reference: 'ANDERS' }) };
		const { error } = await run('product', 'update', change, [{ id: '1' }]);
		expect(error).toBeUndefined();
		expect(shop.state.tables.products[0].reference).toBe('ANDERS');
		expect(sent('PATCH')).toEqual([]);
	},
);

test('an error says what PrestaShop said, without paths of the server', async () => {
	await open();
	const change = { ...THE_RECORD, ...filledIn({ price: 'duur' }) };
	const { error } = await run('product', 'update', change, [{ id: '1' }]);
	expect(error?.message).toContain('price');
	expect(JSON.stringify(error)).not.toMatch(/\/var\/www|CDATA|<error/);
});

test('an answer with notices of PHP beside the data is the data', async () => {
	await open('1.7.8.11');
	const { items, error } = await run('product', 'get', THE_RECORD, [{ id: '1' }]);
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ reference: 'MOK' }]);
});

test.each([500, 502, 504])(
	'what a POST that ended in %i made is found, not made again',
	async (status) => {
		await open();
		shop.addFault({ kind: 'statusCommitted', status, match: { method: 'POST' } });
		const made = { name: 'Bord', link_rewrite: 'bord', price: '5', reference: 'BORD' };
		const { items } = await run('product', 'create', AUTOMATIC, [made]);
		expect(items).toMatchObject([{ reference: 'BORD' }]);
		expect(sent('POST')).toHaveLength(1);
		expect(shop.state.tables.products.filter(({ reference }) => reference === 'BORD')).toHaveLength(
			1,
		);
	},
);

test('rows of stock are written together, keep their shop, and one that is wrong stops no other', async () => {
	await open();
	const before = structuredClone(shop.state.tables.stock_availables);
	const items = [
		{ code: 'MOK', n: 21 },
		{ code: 'NIETS', n: 1 },
		{ code: 'TSH-M', n: 22 },
		{ code: 'BOEK', n: 23 },
	];
	const parameters = { code: '={{ $json.code }}', quantity: '={{ $json.n }}' };
	const done = await run('stock', 'set', parameters, items, 'continueRegularOutput');
	expect(done.items.map(({ error }) => error !== undefined)).toEqual([false, true, false, false]);
	expect(sent('PUT', 'PATCH')).toHaveLength(1);
	const shops = (rows: readonly Row[]) =>
		rows.map(({ id_shop, id_shop_group }) => [id_shop, id_shop_group].map(String));
	expect(shops(shop.state.tables.stock_availables)).toEqual(shops(before));
});

test('what several have in common names none of them', async () => {
	await open();
	shop.state.tables.products[2].reference = 'MOK';
	const byReference = { record: { __rl: true, mode: 'reference', value: 'MOK' } };
	const change = { ...byReference, ...filledIn({ price: '1' }) };
	const { error } = await run('product', 'update', change, [{}]);
	expect(error?.message).toContain('MOK');
	expect(sent('PUT', 'PATCH')).toEqual([]);
});
