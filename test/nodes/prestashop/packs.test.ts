import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { readOrders } from './support/run';
import { stockShop } from './support/seeds';

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

const settings = (value: string) => ({ id: 9100, name: 'PS_PACK_STOCK_TYPE', value });

describe('the packs of the recorded shop', () => {
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: recordedWorld('8.2.1'), version: '8.2.1' });
	});
	const packs = async () => (await readOrders(shop)).fence.packs;
	const referenceOf = (id: number) =>
		String(shop.state.tables.products.find((row) => row.id === id)?.reference);

	const ean13Of = (id: number) =>
		String(shop.state.tables.products.find((row) => row.id === id)?.ean13);

	const productOf = (code: string) =>
		shop.state.tables.products.find((row) => row.reference === code);

	it('come with the fence, with what they hold by article code', async () => {
		const set = (await packs())?.find(({ code }) => code === 'SET-001');
		expect(set).toEqual({
			productId: String(productOf('SET-001')?.id),
			code: 'SET-001',
			mode: 'both',
			contents: [
				{
					productId: '21',
					combinationId: '',
					code: referenceOf(21),
					codes: { ean13: ean13Of(21) },
					quantity: 2,
				},
				{
					productId: '22',
					combinationId: '',
					code: referenceOf(22),
					codes: { ean13: ean13Of(22) },
					quantity: 1,
				},
			],
		});
	});

	it.each([
		['0', 'packOnly'],
		['1', 'productsOnly'],
		['2', 'both'],
	])('follow the setting %s of the shop where they say so', async (value, mode) => {
		const rows = shop.state.tables.configurations;
		shop.state.tables.configurations = [
			...rows.filter(({ name }) => name !== 'PS_PACK_STOCK_TYPE'),
			settings(value),
		];
		const demo = (await packs())?.find(({ code }) => code === referenceOf(15));
		expect(demo).toMatchObject({ mode });
		expect(demo?.contents.map(({ quantity }) => quantity)).toEqual([5, 5]);
		const [chosen] = shop.state.tables.combinations.filter(({ id }) => id === 19);
		expect(demo?.contents[0].code).toBe(String(chosen?.reference ?? ''));
	});

	it.each(['', 'twee', '1.5', '-1'])(
		'refuse the run where a part of one is told as "%s" pieces',
		async (quantity) => {
			const { associations } = productOf('SET-001')!;
			Object.assign(associations!.product_bundle[0], { quantity });
			await expect(packs()).rejects.toMatchObject({
				message: expect.stringContaining(
					'in pack SET-001: what an order of it takes is not known',
				) as string,
			});
		},
	);

	it('are not said to be absent when the key may not look', async () => {
		for (const key of shop.state.keys) {
			const { products, ...others } = Object.fromEntries(
				Object.keys(shop.state.tables).map((name) => [name, ['GET' as const]]),
			);
			expect(products).toBeDefined();
			key.permissions = others;
		}
		expect(await packs()).toBeUndefined();
	});
});

describe.each(prestaShopVersions)('PrestaShop %s', (version) => {
	it('tells its packs in few requests, and that there are none', async () => {
		shop = await startPrestaShop({ seed: stockShop(3, version), version });
		const { products } = shop.state.tables;
		for (const row of products) row.cache_is_pack = '0';
		expect((await readOrders(shop)).fence.packs).toEqual([]);
		const part = { id: '2', ...(version.startsWith('1.6') ? {} : { id_product_attribute: '0' }) };
		Object.assign(products[0], {
			cache_is_pack: '1',
			pack_stock_type: '1',
			associations: { product_bundle: [{ ...part, quantity: '3' }] },
		});
		shop.clearJournal();
		expect((await readOrders(shop)).fence.packs).toEqual([
			{
				productId: '1',
				code: 'SKU-1',
				mode: 'productsOnly',
				contents: [{ productId: '2', combinationId: '', code: 'SKU-2', quantity: 3 }],
			},
		]);
		expect(shop.journal.filter(({ path }) => path.endsWith('/products'))).toHaveLength(2);
	});
});
