import { omit } from 'lodash';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { readOrders, setStock } from './support/run';
import { exportedShopWith, stockShop } from './support/seeds';

/** PrestaShop 9, and 8.0 and 8.1 on newer PHP, write integer columns as numbers: the value counts, not the type. */
describe('a shop that writes numbers as JSON numbers', () => {
	const onBoth = async <T>(
		seed: () => ReturnType<typeof stockShop>,
		work: (shop: PrestaShopSimulator) => Promise<T>,
	): Promise<T[]> => {
		const results: T[] = [];
		for (const jsonNumbers of [false, true]) {
			const shop = await startPrestaShop({ seed: seed(), switches: { jsonNumbers } });
			results.push(await work(shop));
			await shop.close();
		}
		return results;
	};

	it('tells the same web orders', async () => {
		const [asText, asNumbers] = await onBoth(
			() => exportedShopWith(120),
			async (shop) => (await readOrders(shop, { importFrom: '2025-12-01T00:00:00+01:00' })).orders,
		);
		expect(asText.length).toBeGreaterThan(100);
		const itself = (order: WebOrder) => omit(order, 'streamEnd');
		expect(asNumbers.map(itself)).toEqual(asText.map(itself));
	});

	it.each(['automatic', 'put'])('takes the same stock, written by %s', async (writeWith) => {
		const numbers = { 'SKU-1': 0, 'SKU-2': 7, 'SHIRT-S': 3 };
		const [asText, asNumbers] = await onBoth(
			() => stockShop(3),
			async (shop) => {
				const { changes } = await setStock(shop, numbers, { options: { writeWith } });
				return { changes, rows: structuredClone(shop.state.tables.stock_availables) };
			},
		);
		expect(asText.changes).toMatchObject([
			{ status: 'changed' },
			{ status: 'changed' },
			{ status: 'changed' },
		]);
		expect(asNumbers).toEqual(asText);
	});
});
