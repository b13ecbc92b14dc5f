import type { WebStock } from '../../../domain/stream/webStock';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { fenceNow, item, runOperation } from './support/run';
import { stockShop } from './support/seeds';
import type { Fence } from '../../../domain/stream/fence';
import type { StockChange } from '../../../domain/stream/stockChange';

/** Two shops of one PrestaShop that show the same SKUs, each with quantities of its own; one Set Many for each. */
let shop: PrestaShopSimulator;
let fence: Fence;
beforeEach(async () => {
	const seed = stockShop(4);
	const { stock_availables: rows, shops } = seed.tables;
	const last = Math.max(...rows.map(({ id }) => id));
	rows.push(...rows.map((row, index) => ({ ...row, id: last + 1 + index, id_shop: '2' })));
	const [first] = shops;
	if (!shops.some(({ id }) => id === 2)) shops.push({ ...first, id: 2, name: 'Second shop' });
	shop = await startPrestaShop({ seed });
	fence = { ...fenceNow(shop), shopIds: ['1', '2'] };
});
afterEach(async () => await shop.close());

async function setMany(
	shopIds: string,
	items: WebStock[],
	options: object = {},
): Promise<StockChange[]> {
	const parameters = {
		resource: 'stock',
		operation: 'setMany',
		options: { shops: shopIds, smallestCoverage: 0, ...options },
	};
	const run = await runOperation(shop, parameters as never, [...items, fence]);
	if (run.error) throw run.error;
	return run.itemsOf<StockChange>('Shop').filter(({ kind }) => kind === 'stockChange');
}

const shown = (shopId: number, productId = 1): number =>
	Number(
		shop.state.tables.stock_availables.find(
			(row) =>
				String(row.id_product) === String(productId) &&
				String(row.id_product_attribute) === '0' &&
				String(row.id_shop) === String(shopId),
		)?.quantity,
	);

const sellIn = (shopId: number, quantity: number, reference = 'SKU-1') =>
	shop.placeOrder({ shopId, lines: [{ reference, quantity }] });

/** Thirty pieces, of which a shop shows a share. */
const shareOf = (percentage: number): WebStock => ({
	...item('SKU-1', (30 * percentage) / 100),
	parts: [
		{ kind: 'free', quantity: 30, label: 'free' },
		{ kind: 'share', quantity: (30 * percentage) / 100 - 30, label: 'share' },
	],
});

describe('shops that share one stock, each with a node of its own', () => {
	it('see what was sold in the other since the web orders were read', async () => {
		sellIn(2, 3);
		sellIn(1, 1);
		const [change] = await setMany('1', [item('SKU-1', 8)]);
		expect(change).toMatchObject({ status: 'healed', after: 4 });
		await setMany('2', [item('SKU-1', 8)]);
		expect([shown(1), shown(2)]).toEqual([4, 4]);
	});

	it('see what is sold in the other while they write', async () => {
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			sellIn(2, 2);
		});
		await setMany('1', [item('SKU-1', 8)]);
		expect(shown(1)).toBe(6);
	});

	it('each show their share of what is left', async () => {
		sellIn(2, 10);
		await setMany('1', [shareOf(60)]);
		await setMany('2', [shareOf(40)]);
		expect([shown(1), shown(2)]).toEqual([12, 8]);
	});

	it('see a recipe that only the other sells take its parts', async () => {
		const box: WebStock = {
			...item('SKU-3', 4),
			parts: [{ kind: 'components', quantity: 4, label: 'components allow' }],
			recipe: [{ articleId: 'id-SKU-1', code: 'SKU-1', quantity: 2, left: 8 }],
		};
		sellIn(2, 2, 'SKU-3');
		shop.state.tables.products = shop.state.tables.products.filter(({ id }) => id !== 3);
		await setMany('1', [item('SKU-1', 8), box]);
		expect(shown(1)).toBe(4);
	});

	it('read later orders of the shop behind the URL too, where the fence is of that one', async () => {
		fence = { ...fence, shopIds: [] };
		sellIn(1, 3);
		await setMany('2', [item('SKU-1', 8)]);
		expect(shown(2)).toBe(5);
	});
});
