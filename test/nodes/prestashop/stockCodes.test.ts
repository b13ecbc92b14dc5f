import type { WebStock } from '../../../domain/stream/webStock';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { fenceNow, item, quantities, runOperation } from './support/run';
import { stockShop } from './support/seeds';
import type { StockChange } from '../../../domain/stream/stockChange';
import type { StockSummary } from '../../../domain/stream/stockSummary';

/** Articles of SnelStart that carry the shop's EAN in an extra field, under article codes of their own. */
let shop: PrestaShopSimulator;
let ean: string[];
beforeEach(async () => {
	const seed = stockShop(3);
	ean = ['8710000000001', '8710000000002', '8710000000003'];
	seed.tables.products.forEach((row, index) => (row.ean13 = ean[index]));
	shop = await startPrestaShop({ seed });
});
afterEach(async () => await shop.close());

const coded = (code: string, shopCode: string, webStock: number): WebStock => ({
	...item(code, webStock),
	shopCode,
});

async function setMany(items: object[], more: object[] = []) {
	const parameters = {
		resource: 'stock',
		operation: 'setMany',
		options: { matchOn: 'ean13', smallestCoverage: 0 },
	};
	const fence = fenceNow(shop);
	shop.clearJournal();
	const run = await runOperation(shop, parameters, [...items, ...more, fence]);
	if (run.error) throw run.error;
	return run.itemsOf<StockChange | StockSummary>('Shop');
}

describe('articles that the shop knows by another code', () => {
	it('are written by the code of the shop and told by their own', async () => {
		const items = await setMany([coded('A-1', ean[0], 4), coded('A-2', ean[1], 5)]);
		expect(quantities(shop)).toMatchObject({ '1': 4, '2': 5 });
		expect(items[0]).toMatchObject({ code: 'A-1', shopCode: ean[0], status: 'changed' });
		expect(items.at(-1)).toMatchObject({ changed: 2, unknownInSnelStart: 1 });
	});

	it('are lowered by orders that come later', async () => {
		shop.onJustBeforeWrite(() => {
			shop.onJustBeforeWrite(null);
			shop.placeOrder({ lines: [{ reference: 'SKU-1', quantity: 3 }] });
		});
		const [change] = await setMany([coded('A-1', ean[0], 8)]);
		expect(change).toMatchObject({ code: 'A-1', status: 'healed', after: 5 });
	});

	it('are not taken for one whose own code is the EAN', async () => {
		const items = await setMany([coded(ean[0], ean[1], 4), coded('A-2', '', 5)]);
		expect(quantities(shop)).toMatchObject({ '2': 4 });
		expect(items[1]).toMatchObject({ code: 'A-2', status: 'unknown' });
		expect((items[1] as StockChange).message).toContain('Article Field');
	});

	it('are ambiguous when two of them carry one code', async () => {
		const [first, second] = await setMany([coded('A-1', ean[0], 4), coded('A-2', ean[0], 5)]);
		expect([first, second]).toMatchObject([{ status: 'ambiguous' }, { status: 'ambiguous' }]);
	});

	it('are looked up by the code of the shop when only changes were read', async () => {
		const cursor = { kind: 'stockCursor', cursor: 'a', since: 'b', complete: false };
		await setMany([coded('A-1', ean[0], 4)], [cursor]);
		expect(quantities(shop)['1']).toBe(4);
		expect(shop.journal.some(({ query }) => decodeURIComponent(query).includes(ean[0]))).toBe(true);
	});
});
