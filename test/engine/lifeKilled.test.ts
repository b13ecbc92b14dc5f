import { checkLife } from '../../lab/runs/life/checkLife';
import { figuresOf } from '../../lab/runs/life/figures';

/** `npm run check:life -- --kills K` in small: real processes, real SIGKILL, the referee's verdict on the runs after it. */
describe('follow-ups and undoings that are killed', () => {
	it('carry out each change once, and lose and touch nothing else', async () => {
		const result = await checkLife({ seed: 8, orders: 30, rounds: 4, disturbed: true, kills: 4 });
		const { faults, failures, undo } = result;
		expect([faults, failures, undo.wrong]).toEqual([[], [], []]);
		const { killed, carriedOut, allowed } = figuresOf(result, 0);
		expect(killed).toBeGreaterThan(1);
		expect(carriedOut).toBe(allowed);
	}, 240_000);
});
