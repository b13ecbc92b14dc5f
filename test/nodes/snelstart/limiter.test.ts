import { RequestLimiter, type Clock } from '../../../nodes/SnelStart/client/limiter';

/** Clock that runs as fast as it is asked to sleep. */
class FastClock implements Clock {
	private ms = 1_000_000;

	now = () => this.ms;

	sleep = async (ms: number) => {
		await Promise.resolve();
		this.ms += ms;
	};
}

const tick = async () => await new Promise<void>((resolve) => queueMicrotask(resolve));

describe('the gate all requests pass', () => {
	it('never has more under way than the key allows', async () => {
		const limiter = new RequestLimiter({ perMinute: 100, atOnce: 4 }, new FastClock());
		let under = 0;
		let most = 0;
		const send = async () => {
			under += 1;
			most = Math.max(most, under);
			for (let i = 0; i < 5; i += 1) await tick();
			under -= 1;
		};
		await Promise.all(Array.from({ length: 50 }, async () => await limiter.run(send)));
		expect(most).toBe(4);
	});

	it('lets all requests wait when one is told to', async () => {
		const clock = new FastClock();
		const limiter = new RequestLimiter({ perMinute: 100, atOnce: 4 }, clock);
		const start = clock.now();
		limiter.pause(5000);
		const sent: number[] = [];
		await Promise.all(
			Array.from({ length: 8 }, async () => await limiter.run(async () => sent.push(clock.now()))),
		);
		expect(Math.min(...sent)).toBeGreaterThanOrEqual(start + 5000);
	});

	it('goes at full speed until SnelStart says too many, and keeps below the limit from then on', async () => {
		const clock = new FastClock();
		const limiter = new RequestLimiter({ perMinute: 100, atOnce: 4 }, clock);
		const run = async (count: number) => {
			const sent: number[] = [];
			for (let i = 0; i < count; i += 1) await limiter.run(async () => sent.push(clock.now()));
			return sent;
		};
		const free = await run(300);
		expect(free[299] - free[0]).toBe(0);
		limiter.pause(1000);
		const paced = await run(300);
		for (const [index, at] of paced.entries()) {
			const inWindow = paced.slice(0, index + 1).filter((other) => other > at - 60_000);
			expect(inWindow.length).toBeLessThanOrEqual(90);
		}
		expect(paced[299] - paced[0]).toBeGreaterThanOrEqual(3 * 60_000);
	});
});
