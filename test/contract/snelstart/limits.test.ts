/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { closeAll, open, type Opened } from './client';

afterEach(closeAll);

const statuses = async ({ api }: Opened, calls: number) => {
	const answers = await Promise.all(
		Array.from({ length: calls }, async () => await api.get('/kostenplaatsen')),
	);
	return answers.map(({ status }) => status);
};
const count = (all: number[], status: number) => all.filter((one) => one === status).length;
const one = async (opened: Opened) => await opened.api.get('/kostenplaatsen');

describe.each([
	['development', 100],
	['production', 500],
] as const)('%s', (limits, perMinute) => {
	test(`${perMinute} calls a minute, then 429 with Retry-After`, async () => {
		const opened = await open({ limits, maxConcurrent: 1000 });
		const all = await statuses(opened, perMinute + 3);
		expect([count(all, 200), count(all, 429)]).toEqual([perMinute, 3]);
		const { status, data, headers } = await one(opened);
		const seconds = Number(headers['retry-after']);
		expect(status).toBe(429);
		expect(seconds).toBeGreaterThan(50);
		expect(data).toEqual({
			statusCode: 429,
			message: `Rate limit is exceeded. Try again in ${seconds} seconds.`,
		});
	});
});

test('a shrunk minute passes', async () => {
	const opened = await open({ limits: 'development', maxConcurrent: 1000 });
	await statuses(opened, 100);
	expect((await one(opened)).status).toBe(429);
	opened.simulator.setSwitches({ minuteMs: 300 });
	await new Promise((resolve) => setTimeout(resolve, 350));
	expect((await one(opened)).status).toBe(200);
});

test.each([
	[429, /^Rate limit is exceeded/],
	[403, /^Out of call volume quota\. Quota will be replenished in \d\d:\d\d:\d\d\.$/],
] as const)('the hourly limit answers %d', async (hourlyAnswer, message) => {
	const opened = await open({
		limits: 'development',
		maxConcurrent: 5000,
		minuteMs: 1,
		hourlyAnswer,
	});
	for (let batch = 0; batch < 20; batch += 1) await statuses(opened, 50);
	const { status, data } = await one(opened);
	expect([status, data.message]).toEqual([hourlyAnswer, expect.stringMatching(message)]);
});

test('development takes 5 calls at once, one after another any number', async () => {
	const opened = await open({ limits: 'development' }, { latencyMs: 100 });
	const all = await statuses(opened, 8);
	expect([count(all, 200), count(all, 429)]).toEqual([5, 3]);
	opened.simulator.setLatency(0);
	for (let call = 0; call < 20; call += 1) expect((await one(opened)).status).toBe(200);
});

test('no limits by default', async () => {
	const all = await statuses(await open(), 600);
	expect(count(all, 200)).toBe(600);
});
