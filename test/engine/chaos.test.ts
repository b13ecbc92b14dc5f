import { chaos } from '../../lab/runs/chaos/chaos';
import { faultsOf, figuresOf } from '../../lab/runs/chaos/figures';

/** `npm run chaos` in small: real processes, real SIGKILL, the referee's verdict. */
describe('the shipped template under fire', () => {
	it('books every order once, whatever is killed and lost on the way', async () => {
		const result = await chaos({
			orders: 28,
			kills: 5,
			lostReplies: 0.2,
			articles: 100,
			seed: 5,
			waitsDividedBy: 10,
		});
		expect(faultsOf(result)).toEqual([]);
		expect(figuresOf(result)).toMatchObject({ orders: 28, booked: 28, kills: 5 });
	}, 180_000);
});
