import { benchPrices, isCheap } from '../../lab/runs/bench/prices/benchPrices';

describe('prices of a large catalogue', () => {
	it('take few requests besides reading, and far fewer than the naive way', async () => {
		const told: string[] = [];
		const [figure] = await benchPrices((text) => told.push(text), [2000]);
		expect(figure).toMatchObject({ articles: 2000, changed: 20, wrong: 0 });
		expect(figure.writes).toBeLessThanOrEqual(4);
		expect(figure.naive).toBeGreaterThan(5 * (figure.reads + figure.writes));
		expect(isCheap(figure)).toBe(true);
		expect(isCheap({ ...figure, writes: 61 })).toBe(false);
		expect(isCheap({ ...figure, wrong: 1 })).toBe(false);
		expect(told[0]).toContain('naive');
	}, 120_000);
});
