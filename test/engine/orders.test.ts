import { figuresOf, isNeedlesslyBlocked, isWrong, passes } from '../../lab/runs/orders/figures';
import { runBatch } from '../../lab/runs/orders/runBatch';
import { judge, type Verdict } from '../../lab/judges/orders/verdict';
import { runReal } from '../../lab/runs/orders/runReal';

/** What went wrong, for a person who reads a failing test. */
const told = (verdicts: Verdict[]) =>
	verdicts
		.filter((verdict) => isWrong(verdict) || isNeedlesslyBlocked(verdict))
		.map(({ orderId, faults, summary }) => [orderId, summary, ...faults].join(' | '));

describe('web orders through the three nodes, judged from the rows of both sides', () => {
	it.each([
		['with the usual settings', 8, { lineMode: 'full', recipeMode: 'ignore' }],
		['over several shops', 5, { severalShops: true, profiles: true }],
	] as const)('are all right, %s', async (_, seed, choices) => {
		const verdicts = judge(await runBatch({ seed, orders: 100, choices }));
		const figures = figuresOf(verdicts, 0);

		expect(told(verdicts)).toEqual([]);
		expect(passes(figures)).toBe(true);
		expect(figures.exact + figures.differenceBooked).toBeGreaterThan(20);
		expect(figures.notYet).toBeGreaterThan(0);
	});

	it('are all right for the named orders of a real shop', async () => {
		const verdicts = judge(await runReal({ chosen: ({ id }) => id <= 60 }));
		const figures = figuresOf(verdicts, 0);

		expect(told(verdicts)).toEqual([]);
		expect(figures.blockedReasons).toEqual({
			'vat-differs': 1,
			'empty-article-code': 3,
			'foreign-currency': 1,
		});
		expect(figures.worstCents).toBe(1);
	});
});
