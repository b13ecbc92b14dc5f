import { overlap } from '../../lab/runs/chaos/overlap';
import { overlapFaults } from '../../lab/runs/chaos/overlapFigures';

/** `npm run chaos -- --overlap` in small: processes of their own on one shop and one administration. */
describe('several runs at the same time', () => {
	it.concurrent.each([
		{ runs: 2, staggerMs: 0 },
		{ runs: 3, staggerMs: 100 },
	])(
		'$runs runs $staggerMs ms apart leave every order and card once, and none takes what another made',
		async (together) => {
			const result = await overlap({
				...together,
				orders: 16,
				articles: 60,
				seed: 3,
				latencyMs: 20,
			});
			expect(overlapFaults(result)).toEqual([]);
		},
		180_000,
	);
});
