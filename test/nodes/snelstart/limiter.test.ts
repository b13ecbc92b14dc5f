import { keyLimits } from '../../../nodes/SnelStart/client/keyLimits';
import { RequestLimiter } from '../../../nodes/SnelStart/client/limiter';
import { VirtualClock } from './support/virtualClock';

const LIMITS = { perMinute: 100, perHour: 1000, atOnce: 4 };

async function sentAt(count: number, before: (limiter: RequestLimiter) => void = () => undefined) {
	const clock = new VirtualClock();
	const limiter = new RequestLimiter(LIMITS, clock);
	const sent: number[] = [];
	let [under, most] = [0, 0];
	before(limiter);
	const all = Array.from({ length: count }, async () => {
		await limiter.run(async () => {
			sent.push(clock.now());
			under += 1;
			most = Math.max(most, under);
			await clock.sleep(50);
			under -= 1;
		});
	});
	await clock.run();
	await Promise.all(all);
	return { sent, most };
}

describe('the gate all requests pass', () => {
	it('never has more under way than the key allows', async () => {
		expect((await sentAt(50)).most).toBe(4);
	});

	it('lets all requests wait when one is told to', async () => {
		const { sent } = await sentAt(8, (limiter) => limiter.pause(5000));
		expect(Math.min(...sent)).toBe(5000);
	});

	it('sends at full speed until the minute is used up, and goes on as the minute passes', async () => {
		const { sent } = await sentAt(120);
		expect(sent[95]).toBeLessThan(2000);
		expect(sent[96]).toBeGreaterThan(60_000);
		expect(sent[119]).toBeLessThan(62_000);
	});

	it('counts on over a pause: others with the same key were the reason, and what was sent stays sent', async () => {
		const { sent } = await sentAt(97, (limiter) => limiter.pause(1000));
		expect(sent[95]).toBeLessThan(3000);
		expect(sent[96]).toBeGreaterThan(61_000);
	});
});

describe('the limits of a key', () => {
	it.each([
		[{ product: 'development' }, { perMinute: 100, perHour: 1000, atOnce: 4 }],
		[{ product: 'production' }, { perMinute: 500, perHour: 5000, atOnce: 10 }],
		[{ product: '' }, { perMinute: 500, perHour: 5000, atOnce: 10 }],
		[
			{ product: 'own', requestsPerMinute: 250, requestsPerHour: 2500 },
			{ perMinute: 250, perHour: 2500, atOnce: 10 },
		],
		[
			{ product: 'own', requestsPerMinute: 60, requestsPerHour: 0 },
			{ perMinute: 60, perHour: Infinity, atOnce: 2 },
		],
		[
			{ product: 'own', requestsPerMinute: 1, requestsPerHour: 1 },
			{ perMinute: 1, perHour: 1, atOnce: 1 },
		],
		[
			{ product: 'own', requestsPerMinute: 0, requestsPerHour: 0 },
			{ perMinute: Infinity, perHour: Infinity, atOnce: 10 },
		],
	])('%j', (credential, limits) => {
		expect(keyLimits(credential)).toEqual(limits);
	});
});
