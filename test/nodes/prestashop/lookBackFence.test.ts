import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { readOrders } from './support/run';
import { stockShop } from './support/seeds';

let shop: PrestaShopSimulator;
beforeEach(async () => {
	shop = await startPrestaShop({ seed: stockShop(2) });
});
afterEach(async () => await shop.close());

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

describe('the fence says from when on orders were looked at', () => {
	it('when Look Back leaves some out', async () => {
		const { fence } = await readOrders(shop, { importFrom: daysAgo(90) }, { lookBackDays: 30 });
		const since = Date.parse(fence.changedSince ?? '');
		expect(Math.abs(since - Date.parse(fence.takenAt) + 30 * DAY_MS)).toBeLessThan(DAY_MS / 8);
	});

	it('and nothing when all since the start are read', async () => {
		const { fence } = await readOrders(shop, { importFrom: daysAgo(10) }, { lookBackDays: 30 });
		expect(fence).not.toHaveProperty('changedSince');
	});
});
