import fc from 'fast-check';
import { keyLimits, type KeyLimits } from '../../../nodes/SnelStart/client/keyLimits';
import { RequestLimiter } from '../../../nodes/SnelStart/client/limiter';
import { pacedSender } from '../../../nodes/SnelStart/client/pacedSender';
import { TimeBudget } from '../../../nodes/shared/timeBudget';
import { Random } from '../../../lab/worlds';
import { CountingService, mostWithin, type Behaviour } from './support/countingService';
import { VirtualClock } from './support/virtualClock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Clocks may differ by a thousandth, which the limiter allows for. */
const CAUTION = 1.001;
/** A moment is looked at just before it comes. */
const BEFORE_MS = 0.001;

/** Documented (Gebruikersbeleid), written down here a second time. */
const DOCUMENTED = {
	development: { perMinute: 100, perHour: 1000, atOnce: 5 },
	production: { perMinute: 500, perHour: 5000, atOnce: 50 },
};

/** A key: what is documented of it, and what the nodes make of the credential. */
interface Key {
	documented: KeyLimits;
	limits: KeyLimits;
}

const documentedKey = fc
	.constantFrom('development' as const, 'production' as const)
	.map((product): Key => ({ documented: DOCUMENTED[product], limits: keyLimits({ product }) }));

/** Limits of the owner's own, in which the hour binds as often as the minute does. */
const ownKey = fc
	.record({ perMinute: fc.integer({ min: 25, max: 300 }), hours: fc.integer({ min: 2, max: 8 }) })
	.map(({ perMinute, hours }): Key => {
		const own = { requestsPerMinute: perMinute, requestsPerHour: perMinute * hours };
		return {
			documented: { perMinute, perHour: perMinute * hours, atOnce: 50 },
			limits: keyLimits({ product: 'own', ...own }),
		};
	});

/** Items of a workflow come at once, one by one or in bursts, and each may call several times in parallel. */
const bursts = fc.array(
	fc.record({
		afterMs: fc.oneof(fc.constant(0), fc.integer({ max: 90_000, min: 0 })),
		calls: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 100, max: 400 })),
		isParallel: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 6 },
);

const behaviour = fc
	.record({
		seed: fc.integer({ min: 1, max: 1_000_000 }),
		least: fc.constantFrom(1, 20, 100, 500, 2000),
		spread: fc.constantFrom(1, 2, 20),
		tokenLeftMs: fc.integer({ min: 0, max: 300_000 }),
		refused: fc.constantFrom(0, 0, 0.002, 0.02),
	})
	.map(({ seed, least, spread, tokenLeftMs, refused }): Behaviour => {
		const random = new Random(seed);
		return { draw: () => random.next(), latency: [least, least * spread], tokenLeftMs, refused };
	});

const path = (burst: number, call: number): string => `/artikelen/${burst}-${call}`;

describe('the limits of a key, by a clock of which hours pass in no time', () => {
	it('are never gone beyond, wherever a minute or an hour begins, and no request is lost or sent for nothing', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(documentedKey, ownKey),
				bursts,
				behaviour,
				async (key, plan, how) => {
					const { documented, limits } = key;
					const clock = new VirtualClock();
					const service = new CountingService(clock, how);
					const { send } = pacedSender(service.send, {
						...{ limits, clock, maxWaitMs: Infinity },
						...{ budget: new TimeBudget(0), onWait: () => undefined },
					});
					const asked: string[] = [];
					const call = async (name: string) => {
						asked.push(name);
						const method = asked.length % 2 === 0 ? 'GET' : 'POST';
						expect((await send({ method, path: name })).ok).toBe(true);
					};
					const all = (async () => {
						const under: Array<Promise<void>> = [];
						for (const [burst, { afterMs, calls, isParallel }] of plan.entries()) {
							await clock.sleep(afterMs);
							const names = Array.from({ length: calls }, (_, index) => path(burst, index));
							if (isParallel) under.push(...names.map(call));
							else for (const name of names) await call(name);
						}
						await Promise.all(under);
					})();
					await clock.run();
					await all;

					expect(mostWithin(service.arrivals, MINUTE)).toBeLessThanOrEqual(documented.perMinute);
					expect(mostWithin(service.arrivals, HOUR)).toBeLessThanOrEqual(documented.perHour);
					expect(service.mostAtOnce).toBeLessThanOrEqual(documented.atOnce);
					expect([...service.done].sort()).toEqual([...asked].sort());
				},
			),
			{ numRuns: 60 },
		);
	});

	it('hold nobody back in vain: who waits does so for 95 % of a limit, for all that may be under way, or because SnelStart asked', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(documentedKey, ownKey),
				bursts,
				behaviour,
				async (key, plan, how) => {
					const { documented, limits } = key;
					const answered: number[] = [];
					let [waiting, underWay, until] = [0, 0, 0];
					const counted = (ms: number, next: number) =>
						underWay + answered.filter((at) => at > next - ms * CAUTION - BEFORE_MS).length;
					const clock = new VirtualClock((next) => {
						const inVain =
							waiting > 0 &&
							underWay < limits.atOnce &&
							clock.now() >= until &&
							counted(MINUTE, next) < 0.95 * documented.perMinute - 1 &&
							counted(HOUR, next) < 0.95 * documented.perHour - 1;
						expect(inVain && `${waiting} wait in vain at ${clock.now()}`).toBe(false);
					});
					const service = new CountingService(clock, { ...how, refused: 0 });
					const limiter = new RequestLimiter(limits, clock);
					const call = async (name: string) => {
						waiting += 1;
						await limiter.run(async () => {
							waiting -= 1;
							underWay += 1;
							await service.send({ method: 'GET', path: name });
							underWay -= 1;
							answered.push(clock.now());
							if (how.draw() < how.refused) {
								until = Math.max(until, clock.now() + 5000);
								limiter.pause(5000);
							}
						});
					};
					const all = plan.map(async ({ afterMs, calls }, burst) => {
						await clock.sleep(afterMs);
						await Promise.all(
							Array.from({ length: calls }, async (_, index) => await call(path(burst, index))),
						);
					});
					await clock.run();
					await Promise.all(all);
				},
			),
			{ numRuns: 40 },
		);
	});

	it.each([
		['development', 700, [20, 400]],
		['production', 4400, [20, 400]],
		['production', 4400, [100, 2000]],
	] as const)(
		'a %s key sends %i requests in the time they take at the full rate, and 5 % at most',
		async (product, requests, latency) => {
			const random = new Random(5);
			const clock = new VirtualClock();
			const service = new CountingService(clock, {
				...{ draw: () => random.next(), latency: [...latency], tokenLeftMs: 0, refused: 0 },
			});
			const limiter = new RequestLimiter(keyLimits({ product }), clock);
			const all = Array.from({ length: requests }, async (_, index) => {
				await limiter.run(async () => await service.send({ method: 'GET', path: `/${index}` }));
			});
			await clock.run();
			await Promise.all(all);
			const atFullRate = (requests / DOCUMENTED[product].perMinute) * MINUTE;
			expect(clock.now()).toBeLessThanOrEqual(atFullRate * 1.05);
		},
	);

	it('are told as reached, without sending, where a request would have to wait longer than it may', async () => {
		const clock = new VirtualClock();
		const random = new Random(7);
		const service = new CountingService(clock, {
			...{ draw: () => random.next(), latency: [20, 200], tokenLeftMs: 0, refused: 0 },
		});
		const { send } = pacedSender(service.send, {
			...{ limits: keyLimits({ product: 'development' }), clock, maxWaitMs: 10 * MINUTE },
			...{ budget: new TimeBudget(0), onWait: () => undefined },
		});
		const all = Array.from(
			{ length: 1100 },
			async (_, index) => await send({ method: 'POST', path: `/${index}` }),
		);
		await clock.run();
		const answers = await Promise.all(all);
		const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]));
		expect(refused.length).toBeGreaterThan(100);
		expect(refused.length).toBeLessThan(150);
		expect(service.done).toHaveLength(1100 - refused.length);
		for (const { who, unknownWrite, retryAfterSeconds } of refused) {
			expect([who, unknownWrite]).toEqual(['quota', false]);
			expect(retryAfterSeconds).toBeGreaterThan(600);
		}
	});
});
