import {
	emptyShop,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../lab/simulators/prestashop';
import { runRecords } from './runRecords';

const LIMITED = 'PSTESTKEYSHOP1ONLY00000000000009';

let shop: PrestaShopSimulator;
beforeEach(async () => {
	const seed = emptyShop();
	seed.tables.shops.push({ ...seed.tables.shops[0], id: 2, name: 'Tweede' });
	const orders = [1, 2, 3].map((id) => ({ id, id_shop: String((id % 2) + 1), current_state: '2' }));
	seed.tables.orders = orders;
	const permissions = { '*': ['GET' as const] };
	seed.keys.push({ key: LIMITED, active: true, shops: [1], permissions });
	shop = await startPrestaShop({ seed });
});
afterEach(async () => await shop.close());

const run = async (options: object, webserviceKey = shop.webserviceKey) =>
	await runRecords({
		node: 'prestaShop',
		credentials: { prestaShopApi: { shopUrl: shop.shopUrl, webserviceKey } },
		...{ resource: 'order', operation: 'getMany', items: [{}] },
		parameters: { returnAll: true, options },
	});

/** Releases after 8.2.9 and 9.2.1 hold a limited key to its shops for `id_shop=all` too; nobody recorded one. */
describe.each([false, true])(
	'a key that is limited to one shop, held to it: %s',
	(limitedKeysHeld) => {
		beforeEach(() => shop.setSwitches({ limitedKeysHeld }));

		it('reads that shop, is refused for another, and asks for all of them never', async () => {
			const own = await run({}, LIMITED);
			const named = await run({ shop: '1' }, LIMITED);
			const other = await run({ shop: '2' }, LIMITED);
			const all = await run({ shop: 'all' }, LIMITED);

			expect(own.items.map(({ id }) => id)).toEqual(['2']);
			expect(named.items.map(({ id }) => id)).toEqual(['2']);
			expect(other.error?.message).toContain('no right on this shop');
			expect(all.error?.message).toContain("'all' is no ID of a shop");
			expect(shop.journal.filter(({ query }) => query.includes('id_shop=all'))).toEqual([]);
		});

		it('leaves the shops of a whole key as they are', async () => {
			expect((await run({ shop: '2' })).items.map(({ id }) => id)).toEqual(['1', '3']);
		});
	},
);
