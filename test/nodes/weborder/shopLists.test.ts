import type { ILoadOptionsFunctions } from 'n8n-workflow';
import * as listSearch from '../../../nodes/WebOrder/methods/listSearch';
import { planProperties } from '../../../nodes/WebOrder/plan/parameters';
import { WebOrder } from '../../../nodes/WebOrder/WebOrder.node';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { dropDownContext } from '../prestashop/support/loadOptions';

let shop: PrestaShopSimulator;
beforeAll(async () => {
	shop = await startPrestaShop({ seed: recordedWorld('8.2.1-multishop'), version: '8.2.1' });
});
afterAll(async () => await shop.close());

/** The node on the screen, with its second credential chosen or not. */
function onScreen(credentials: object): ILoadOptionsFunctions {
	const context = dropDownContext(shop);
	return { ...context, getNode: () => ({ name: 'Plan', parameters: {}, credentials }) } as never;
}

const withShop = { snelStartApi: {}, prestaShopApi: {} };

const found = async (search: keyof typeof listSearch, filter?: string) =>
	(await listSearch[search].call(onScreen(withShop), filter)).results;

describe('the lists of the shop in Web Order', () => {
	it('offer payment methods by name and module, carriers and shops by name', async () => {
		const methods = await found('searchPaymentMethods');
		expect(methods.some(({ name }) => name.startsWith('All of '))).toBe(true);
		expect((await found('searchCarriers')).length).toBeGreaterThan(0);
		expect(await found('searchShops', 'winkel 2')).toEqual([
			{ name: 'Winkel 2', value: 'Winkel 2' },
		]);
	});

	it('offer countries by code and customer groups by id, in the language of the shop', async () => {
		expect(await found('searchCountries', 'belg')).toEqual([
			{ name: expect.stringMatching(/Belgi. \(BE\)/) as string, value: 'BE' },
		]);
		shop.state.tables.groups = [
			{ id: 3, name: [{ id: '2', value: 'Klant' }] },
			{ id: 4, name: [{ id: '2', value: 'Zakelijk' }] },
		];
		expect(await found('searchCustomerGroups', 'ZAK')).toEqual([{ name: 'Zakelijk', value: '4' }]);
	});

	it('find products by reference or name, and keep their id', async () => {
		const [product] = shop.state.tables.products;
		const results = await found('searchProducts', String(product.reference));
		expect(results.map(({ value }) => value)).toContain(String(product.id));
		expect(results[0].name).toContain(`(${String(product.reference)})`);
		expect((await found('searchProducts')).length).toBeGreaterThan(1);
	});

	it('say what to do while no credential of the shop is chosen', async () => {
		await expect(
			listSearch.searchCarriers.call(onScreen({ snelStartApi: {} })),
		).rejects.toMatchObject({
			message: 'Lists of the shop need its credential',
			description: expect.stringContaining('credential of the shop') as string,
		});
	});

	it('are all there, for a credential that the node can do without', () => {
		const methods = new Set(
			[...JSON.stringify(planProperties).matchAll(/"searchListMethod":"([^"]+)"/g)].map(
				([, name]) => name,
			),
		);
		for (const name of methods) expect(listSearch).toHaveProperty(name);
		expect(new WebOrder().description.credentials).toContainEqual({
			name: 'prestaShopApi',
			required: false,
			testedBy: 'prestaShopApiTest',
		});
	});
});
