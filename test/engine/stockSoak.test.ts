import { inWords } from '../../lab/judges/stock/fault';
import { verdictOf } from '../../lab/judges/stock/verdict';
import { soak } from '../../lab/runs/stock/soak';

/** A short version of `npm run check:stock`: what each figure means stands in lab/runs/stock/README.md. */
describe('shoppers, staff and the shipped template, all at once', () => {
	it.each([3, 7])(
		'for an hour with seed %i',
		async (seed) => {
			const result = await soak({ seed, minutes: 60 });
			const { oversoldBySync, tooHigh, tooLow } = verdictOf(result.referee);

			expect(result.failures).toEqual([]);
			expect([...tooHigh, ...tooLow].map(inWords)).toEqual([]);
			expect(oversoldBySync).toBe(0);
			expect(result.runs).toHaveLength(3);
			expect(result.referee.ordersPlaced).toBeGreaterThan(60);
			expect(result.referee.unitsSold).toBeGreaterThan(result.referee.ordersPlaced);
		},
		60_000,
	);
});
