import { largeRead } from '../../lab/runs/bench/large/largeRead';
import { benchLarge, isLean } from '../../lab/runs/bench/large/benchLarge';

describe('large lists by one node', () => {
	it('bring every record once in few requests, beside the way of public nodes', async () => {
		const told: string[] = [];
		const figures = await benchLarge({
			latencyMs: 0,
			sizes: { orders: 60 },
			read: async (job) => ({
				...(await largeRead({ ...job, source: 'src' })),
				seconds: 0,
				heapMegabytes: 0,
			}),
			say: (text) => told.push(text),
		});
		expect(figures.filter((figure) => !isLean(figure))).toEqual([]);
		const [orders, withLines, since] = figures;
		expect(orders.peers).toMatchObject({ rows: 60, right: true, requests: 1 });
		expect(withLines.peers.requests).toBe(61);
		expect(withLines.ours.requests).toBeLessThan(15);
		expect(since.meant).toBeLessThan(60);
		expect(since.peers).toMatchObject({ rows: 60, right: false });
		expect(told.join('\n')).toContain('which PrestaShop does not know');
		expect(isLean({ ...orders, mostRequests: orders.ours.requests - 1 })).toBe(false);
		expect(isLean({ ...orders, ours: { ...orders.ours, right: false } })).toBe(false);
	}, 180_000);
});
