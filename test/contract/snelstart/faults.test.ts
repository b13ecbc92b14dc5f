import axios from 'axios';
import type { Fault } from '../../../lab/simulators/snelstart';
import { closeAll, open, orderFor, type Opened } from './client';

afterEach(closeAll);

const POST = { method: 'POST', path: '/verkooporders$' };

async function post(opened: Opened): Promise<number | string> {
	try {
		return (await opened.api.post('/verkooporders', orderFor(opened), { timeout: 300 })).status;
	} catch (error) {
		return axios.isAxiosError(error) ? (error.code ?? 'none') : 'other';
	}
}

describe('a faulty POST: what the client sees and whether the order exists', () => {
	const table: Array<[string, Fault, number | string, number]> = [
		['lost reply', { kind: 'lostReply' }, 'ECONNRESET', 1],
		['never arrived', { kind: 'reset' }, 'ECONNRESET', 0],
		['502, nothing done', { kind: 'status', status: 502 }, 502, 0],
		['502, but done', { kind: 'statusCommitted', status: 502 }, 502, 1],
		['504, but done', { kind: 'statusCommitted', status: 504 }, 504, 1],
		['time-out, nothing done', { kind: 'timeout', delayMs: 1000 }, 'ECONNABORTED', 0],
		['time-out, but done', { kind: 'timeoutCommitted', delayMs: 1000 }, 'ECONNABORTED', 1],
		['maintenance page', { kind: 'html' }, 503, 0],
		['rate limit', { kind: '429', retryAfter: 7 }, 429, 0],
		['slow', { kind: 'slow', delayMs: 50 }, 201, 1],
	];
	test.each(table)('%s', async (_name, fault, seen, orders) => {
		const opened = await open();
		opened.simulator.addFault({ match: POST, ...fault });
		expect(await post(opened)).toBe(seen);
		expect(opened.state.verkooporders).toHaveLength(orders);
		expect(opened.simulator.journal.at(-1)).toMatchObject({ fault: fault.kind });
		expect(await post(opened)).toBe(201);
	});
});

test('a 429 carries Retry-After and the text of the gateway', async () => {
	const { simulator, api } = await open();
	simulator.addFault({ kind: '429', retryAfter: 7, times: 2 });
	const answers = [await api.get('/landen'), await api.get('/landen'), await api.get('/landen')];
	expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
	expect(answers[0].headers['retry-after']).toBe('7');
	expect(answers[0].data).toEqual({
		statusCode: 429,
		message: 'Rate limit is exceeded. Try again in 7 seconds.',
	});
});

test('a fault can wait for its turn and for its query', async () => {
	const { simulator, api } = await open();
	simulator.addFault({ kind: 'status', status: 500, after: 1, match: { query: 'Naam eq' } });
	const path = "/relaties?$filter=Naam eq 'x'";
	const statuses = [];
	for (const one of [path, '/relaties', path, path]) statuses.push((await api.get(one)).status);
	expect(statuses).toEqual([200, 200, 500, 200]);
});

test('truncated JSON has half the bytes, a maintenance page is HTML', async () => {
	const { simulator, api } = await open();
	const whole = JSON.stringify((await api.get('/btwtarieven')).data);
	simulator.addFault({ kind: 'truncated' });
	const { status, data } = await api.get('/btwtarieven');
	expect([status, data]).toEqual([200, whole.slice(0, Math.floor(whole.length / 2))]);
	simulator.addFault({ kind: 'html' });
	const page = await api.get('/btwtarieven');
	expect(page.headers['content-type']).toMatch(/^text\/html/);
});

test('slow per line grows with the order, as fault and as switch', async () => {
	const opened = await open();
	const [artikel] = [{ id: opened.article.id }];
	const regels = Array.from({ length: 10 }, () => ({ artikel, stuksprijs: 1, aantal: 1 }));
	const timed = async () => {
		const started = performance.now();
		await opened.api.post('/verkooporders', orderFor(opened, { regels }));
		return performance.now() - started;
	};
	opened.simulator.addFault({ kind: 'slowPerLine', delayMs: 20, match: POST });
	expect(await timed()).toBeGreaterThanOrEqual(195);
	opened.simulator.setSwitches({ msPerOrderLine: 20 });
	expect(await timed()).toBeGreaterThanOrEqual(195);
});
