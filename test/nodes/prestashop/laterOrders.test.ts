import type { WebStock } from '../../../domain/stream/webStock';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { fenceNow, item, quantities, readOrders, runOperation, setStock } from './support/run';
import { stockShop } from './support/seeds';
import type { StockChange } from '../../../domain/stream/stockChange';

/** A box of two SKU-1 and one SKU-2, sold as SKU-3, with ten and nine of its parts. */
const BOX: WebStock = {
	...item('SKU-3', 5),
	parts: [{ kind: 'components', quantity: 5, label: 'components allow', reference: 'SKU-1' }],
	recipe: [
		{ articleId: 'id-SKU-1', code: 'SKU-1', quantity: 2, left: 10 },
		{ articleId: 'id-SKU-2', code: 'SKU-2', quantity: 1, left: 9 },
	],
};

let shop: PrestaShopSimulator;
beforeEach(async () => {
	shop = await startPrestaShop({ seed: stockShop(10) });
});
afterEach(async () => await shop.close());

async function writeAround(sell: () => void): Promise<StockChange[]> {
	const items = [item('SKU-1', 10), item('SKU-2', 9), BOX, fenceNow(shop)];
	sell();
	const parameters = {
		resource: 'stock',
		operation: 'setMany',
		options: { smallestCoverage: 0 },
	};
	const run = await runOperation(shop, parameters, items);
	if (run.error) throw run.error;
	return run.itemsOf<StockChange>('Shop').filter(({ kind }) => kind === 'stockChange');
}

/** Does something after the stock was read and before the later orders are. */
function onFirstLook(act: () => void): void {
	shop.journal.push = (...entries) => {
		const looks = entries.some(({ path, query }) => /orders$/.test(path) && query.includes('%3E'));
		if (looks) {
			shop.journal.push = (...more) => Array.prototype.push.apply(shop.journal, more);
			act();
		}
		return Array.prototype.push.apply(shop.journal, entries);
	};
}

describe('orders that came after the web orders were read', () => {
	it('of a recipe lower its parts', async () => {
		const changes = await writeAround(() =>
			shop.placeOrder({ lines: [{ reference: 'SKU-3', quantity: 2 }] }),
		);
		expect(quantities(shop)).toMatchObject({ '1': 6, '2': 7, '3': 3 });
		expect(changes.map(({ code, status }) => [code, status])).toEqual([
			['SKU-1', 'healed'],
			['SKU-2', 'healed'],
			['SKU-3', 'healed'],
		]);
		expect(changes[0].message).toContain('recept');
	});

	it('of a part lower the recipe', async () => {
		await writeAround(() => shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 3 }] }));
		expect(quantities(shop)).toMatchObject({ '1': 7, '2': 9, '3': 3 });
	});

	it('of a recipe lower its parts also when they come while stock is written', async () => {
		await writeAround(() =>
			shop.onJustBeforeWrite(() => {
				shop.onJustBeforeWrite(null);
				shop.placeOrder({ lines: [{ reference: 'SKU-3', quantity: 1 }] });
			}),
		);
		expect(quantities(shop)).toMatchObject({ '1': 8, '2': 8, '3': 4 });
	});

	it('stop the writing of stock where their pieces cannot be read, and hold nobody up when they are cancelled', async () => {
		const place = (stateId: number) => () => {
			const { orderId } = shop.placeOrder({
				lines: [{ reference: 'SKU-1', quantity: 3 }],
				stateId,
			});
			const line = shop.state.tables.order_details.find(
				(row) => String(row.id_order) === String(orderId),
			);
			Object.assign(line!, { product_quantity: '3 st' });
		};
		const before = quantities(shop);
		await expect(writeAround(place(2))).rejects.toMatchObject({
			message: expect.stringContaining("the shop tells '3 st' as the pieces"),
		});
		expect(quantities(shop)).toEqual({ ...before, '1': before['1'] - 3 });
		shop.state.tables.orders = [];
		await writeAround(place(6));
		expect(quantities(shop)).toMatchObject({ '1': 10, '2': 9 });
	});

	it('are taken off also when they had been cancelled and are paid after all', async () => {
		const { orderId } = shop.placeOrder({
			lines: [{ reference: 'SKU-1', quantity: 4 }],
			stateId: 8,
		});
		const { fence } = await readOrders(shop);
		expect(fence.released).toContain(String(orderId));
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			shop.changeState(orderId, 2);
		});
		const { changes } = await setStock(shop, { 'SKU-1': 9 }, {}, fence);
		expect(quantities(shop)['1']).toBe(5);
		expect(changes).toMatchObject([{ code: 'SKU-1', status: 'healed', after: 5 }]);
	});

	it('are taken off also when their id is lower than the newest that was read', async () => {
		const lines = [{ reference: 'SKU-1', quantity: 3 }];
		const late = shop.placeOrder({ lines, commitLater: true });
		shop.placeOrder({ lines: [{ reference: 'SKU-2', quantity: 1 }] });
		const { fence, orders } = await readOrders(shop);
		expect(orders.map(({ id }) => id)).not.toContain(String(late.orderId));
		expect(fence.missing).toEqual([String(late.orderId)]);
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			late.complete();
		});
		const { changes } = await setStock(shop, { 'SKU-1': 9 }, {}, fence);
		expect(quantities(shop)['1']).toBe(6);
		expect(changes).toMatchObject([{ code: 'SKU-1', status: 'healed', after: 6 }]);
	});

	it('of a missing id cost no request, and one that was there all the time takes nothing twice', async () => {
		for (let placed = 0; placed < 3; placed++) {
			shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 1 }] });
		}
		const writes = async (missing: string[], importFrom: string) => {
			const from = shop.journal.length;
			await setStock(shop, { 'SKU-1': 7 }, {}, { ...fenceNow(shop), importFrom, missing });
			return shop.journal.length - from;
		};
		const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
		const without = await writes([], tomorrow);
		expect(await writes(['2', '1'], tomorrow)).toBe(without);
		expect(quantities(shop)['1']).toBe(7);
	});

	it('are not mistaken for a number that was wrong by as much', async () => {
		onFirstLook(() => shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 1 }] }));
		await setStock(shop, { 'SKU-1': 11 });
		expect(quantities(shop)['1']).toBe(10);
	});

	it('are not mistaken for it either when they are cancelled after the stock was read', async () => {
		const fence = fenceNow(shop);
		const { orderId } = shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 2 }] });
		onFirstLook(() => shop.changeState(orderId, 6));
		await setStock(shop, { 'SKU-1': 8 }, {}, fence);
		expect(quantities(shop)['1']).toBe(8);
	});

	it('are healed however many come one after the other', async () => {
		let orders = 0;
		shop.onJustBeforeWrite(() => {
			if (orders >= 9) return;
			orders++;
			shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 1 }] });
		});
		const { summary } = await setStock(shop, { 'SKU-1': 12 });
		expect(quantities(shop)['1']).toBe(12 - 9);
		expect(summary).toMatchObject({ failed: 0, healedOrders: 9 });
	});
});
