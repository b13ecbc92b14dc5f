/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { addArticle, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { NODE, plans, runImport, runStock, startWorld } from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
});

afterEach(async () => {
	await simulator.close();
});

const outcomesOf = (run: Awaited<ReturnType<typeof runImport>>) =>
	run.itemsOf<ImportedOrder>(NODE).map(({ outcome }) => outcome);

describe('keys that are refused, each told apart', () => {
	it.each([
		['a wrong koppelsleutel', { clientKey: 'bm8ga2V5' }, 'refused the koppelsleutel'],
		['no koppelsleutel', { clientKey: '  ' }, 'no koppelsleutel'],
		[
			'a wrong subscription key',
			{ subscriptionKey: '0'.repeat(32) },
			'refused the subscription key',
		],
		[
			'a token address nobody listens at',
			{ tokenUrl: 'http://127.0.0.1:9/token' },
			'could not be reached',
		],
		['an API address nobody listens at', { apiUrl: 'http://127.0.0.1:9/v2' }, 'cannot be reached'],
	])('%s', async (_case, credentials, words) => {
		for (const run of [
			await runStock(simulator, { credentials }),
			await runImport(simulator, plans(simulator, 2), { credentials }),
		]) {
			expect(run.status).toBe('error');
			expect(run.error?.message).toContain(words);
			expect(run.error?.description ?? '').not.toBe('');
		}
	});

	it('an expired subscription', async () => {
		simulator.setSwitches({ subscription: 'expired' });
		const run = await runStock(simulator);
		expect(run.error?.message).toContain('subscription key');
		expect(run.error?.description).toContain('90 days');
	});

	it('a koppelsleutel without rights for orders', async () => {
		simulator.state.koppelsleutels[0].scopes = 'artikelen:read relaties:read settings:read';
		const run = await runImport(simulator, plans(simulator, 2));
		expect(run.error?.message).toContain('has no right');
	});

	it('a package without orders', async () => {
		simulator.setSwitches({ accountLacksOrders: true });
		const run = await runImport(simulator, plans(simulator, 2));
		expect(outcomesOf(run)).toEqual(['failed', 'failed']);
		expect(JSON.stringify(run.itemsOf(NODE))).toContain('package does not allow');
	});

	it('an address that answers with a web page', async () => {
		simulator.addFault({ match: { path: 'companyInfo' }, kind: 'html', status: 200, times: -1 });
		const run = await runStock(simulator);
		expect(run.error?.message).toContain('did not answer as SnelStart does');
	});

	it('never shows a key in an error or an item', async () => {
		const [wrongKoppelsleutel, wrongKey] = ['c2VjcmV0LWtleQ==', 'feedfacefeedface'];
		const credentials = { clientKey: wrongKoppelsleutel, subscriptionKey: wrongKey };
		const runs = [
			await runStock(simulator, { credentials }),
			await runImport(simulator, plans(simulator, 2), {
				credentials,
				onError: 'continueRegularOutput',
			}),
		];
		const told = JSON.stringify(runs.map(({ runData, error }) => [runData, error]));
		expect(told).not.toContain(wrongKoppelsleutel.slice(0, 12));
		expect(told).not.toContain(wrongKey);
	});
});

describe('trouble in mid-run', () => {
	it('fetches a new token when the one it has expires', async () => {
		const expire = setInterval(() => {
			if (simulator.state.verkooporders.length >= 10) {
				simulator.hook('expireTokens', {});
				clearInterval(expire);
			}
		}, 0);
		const run = await runImport(simulator, plans(simulator, 30));
		clearInterval(expire);
		expect(outcomesOf(run)).toEqual(Array(30).fill('created'));
		expect(run.tokensFetched.snelStartApi).toBeGreaterThan(1);
	});

	it('keeps what was created when everything fails from then on', async () => {
		simulator.addFault({
			match: { path: 'verkooporders' },
			kind: 'status',
			status: 403,
			after: 5,
			times: -1,
		});
		const run = await runImport(simulator, plans(simulator, 20));
		const outcomes = outcomesOf(run);
		expect(outcomes).toContain('created');
		expect(outcomes).toContain('failed');
		expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(
			simulator.state.verkooporders.length,
		);
	});

	it('lets failed orders go on through the stream when the node is set to continue', async () => {
		const run = await runImport(simulator, plans(simulator, 2), {
			credentials: { clientKey: 'bm8ga2V5' },
			onError: 'continueRegularOutput',
		});
		expect(outcomesOf(run)).toEqual(['failed', 'failed']);
		expect(run.itemsOf<ImportedOrder>(NODE)[0].problems[0].message).toContain('koppelsleutel');
	});

	it.each([502, 503])('reads on after a passing HTTP %i', async (status) => {
		simulator.addFault({ match: { path: 'artikelen$' }, kind: 'status', status, times: 2 });
		const run = await runStock(simulator);
		expect(run.error).toBeUndefined();
		expect(run.itemsOf(NODE)).toHaveLength(simulator.state.artikelen.length);
	});
});

describe('limits', () => {
	it('waits out a 429 on any verb and loses no order', async () => {
		simulator.addFault({ match: { method: 'POST', path: 'verkooporders' }, kind: '429', times: 3 });
		simulator.addFault({ match: { method: 'GET' }, kind: '429', times: 1 });
		const run = await runImport(simulator, plans(simulator, 6));
		expect(outcomesOf(run)).toEqual(Array(6).fill('created'));
		expect(simulator.state.verkooporders).toHaveLength(6);
	});

	it('completes where others use up the limits of the same key, with shrunken windows', async () => {
		simulator.setSwitches({ limits: 'development', minuteMs: 8000 });
		const credentials = { product: 'own' };
		const imported = await runImport(simulator, plans(simulator, 70), { credentials });
		expect(outcomesOf(imported)).toEqual(Array(70).fill('created'));
		expect(simulator.journal.some(({ status }) => status === 429)).toBe(true);
	});

	it('never has more requests under way than a development key allows', async () => {
		for (let code = 2000; code < 2500; code += 1)
			addArticle(simulator.state, { artikelcode: String(code) });
		simulator.setSwitches({ limits: 'none', maxConcurrent: 4 });
		simulator.setLatency(20);
		const run = await runStock(simulator, { credentials: { product: 'development' } });
		expect(run.error).toBeUndefined();
		expect(simulator.journal.filter(({ status }) => status === 429)).toEqual([]);
	});

	it.each([429, 403] as const)(
		'ends with a clear message when the hour is used up (%i)',
		async (hourlyAnswer) => {
			simulator.setSwitches({ limits: 'development', hourlyAnswer });
			simulator.addFault({
				kind: 'status',
				status: hourlyAnswer,
				retryAfter: 1800,
				times: -1,
				match: { path: 'artikelen$' },
				body: { statusCode: hourlyAnswer, message: 'Out of call volume quota.' },
			});
			const run = await runStock(simulator);
			expect(run.error?.message).toContain('limit on requests');
			expect(run.error?.description).toContain('Max Wait (Minutes)');
		},
	);
});
