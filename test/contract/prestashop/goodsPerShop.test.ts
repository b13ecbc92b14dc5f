import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { Random } from '../../../lab/worlds';
import { articlesWorld } from '../../../lab/worlds/articles/articlesWorld';
import { call, list } from './client';

/** What a multistore keeps per shop is inferred of its source: the switch says whether it does. */
describe.each([true, false])(
	'products of two shops, each with its own fields: %s',
	(goodsPerShop) => {
		let shop: PrestaShopSimulator;
		beforeEach(async () => {
			const { prestaShop } = articlesWorld(new Random(1), {
				...{ articles: 4, version: '8.2.1', includesVat: false },
			});
			shop = await startPrestaShop({ seed: prestaShop, switches: { goodsPerShop } });
			const { shops } = shop.state.tables;
			shops.push({ ...shops[0], id: 2, name: 'Tweede winkel' });
		});
		afterEach(async () => await shop.close());

		const change = async (fields: string, query = 'id_shop=1', method = 'PATCH') => {
			const id = method === 'PATCH' ? '<id>1</id>' : '';
			const body = `<prestashop><product>${id}${fields}</product></prestashop>`;
			return await call(shop, method, `/api/products?${query}`, body);
		};
		const in2 = async (id = 1) =>
			(await list(shop, 'products', `filter[id]=[${id}]&id_shop=2&display=full`))[0];
		const name = (text: string) => `<name><language id="2">${text}</language></name>`;

		it('are written in the shops of the request, field by field', async () => {
			const before = await in2();
			await change(name('Mok'));
			await change('<price>3.000000</price>');
			const now = { price: (await in2()).price, names: JSON.stringify((await in2()).name) };
			expect(now.price).toBe(goodsPerShop ? before.price : '3.000000');
			expect(now.names.includes('Mok')).toBe(!goodsPerShop);
			await change('<price>4.000000</price>', 'id_shop=all');
			expect((await in2()).price).toBe('4.000000');
			await change('<reference>MOK</reference>');
			expect((await in2()).reference).toBe('MOK');
		});

		it('stand in the shop they were made in', async () => {
			const made = `<price>1.000000</price>${name('Nieuw')}<link_rewrite><language id="2">nieuw</language></link_rewrite>`;
			expect((await change(made, 'id_shop=1', 'POST')).status).toBe(201);
			const id = Math.max(...shop.state.tables.products.map((row) => row.id));
			expect((await in2(id)) === undefined).toBe(goodsPerShop);
		});
	},
);
