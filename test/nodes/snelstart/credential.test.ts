import { SnelStartApi } from '../../../credentials/SnelStartApi.credentials';
import { testCredential } from '../../../lab/engine';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { credentialsOf, runStock, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	simulator = await startWorld();
});

afterAll(async () => {
	await simulator.close();
});

const test = async (more: object = {}) =>
	await testCredential('snelStartApi', credentialsOf(simulator, more).snelStartApi);

describe('the test of a SnelStart credential', () => {
	it('proves both keys by reading the company of the administration', async () => {
		simulator.clearJournal();
		expect(await test()).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(simulator.journal.map(({ path }) => path)).toEqual([
			'/b2b/token',
			'/b2bapi/v2/companyInfo',
		]);
	});

	it.each([
		['a wrong koppelsleutel', { clientKey: 'bm8ga2V5' }, /refused the koppelsleutel/],
		['no koppelsleutel', { clientKey: '' }, /no koppelsleutel/],
		[
			'a wrong subscription key',
			{ subscriptionKey: '0'.repeat(32) },
			/accepted the koppelsleutel .* refused the 'Subscription Key'/,
		],
		[
			'a token address nobody listens at',
			{ tokenUrl: 'http://127.0.0.1:9/token' },
			/'Token URL' .* could not be reached/,
		],
		[
			'a token address that is another page',
			{ tokenUrl: 'HERE/elsewhere' },
			/'Token URL' .* gave no token/,
		],
		[
			'an API address nobody listens at',
			{ apiUrl: 'http://127.0.0.1:9/v2' },
			/SnelStart at http:\/\/127\.0\.0\.1:9\/v2 cannot be reached .* nothing answers at that address\. Check the host name .* 'API URL'/,
		],
		['an API address without /v2', { apiUrl: 'HERE' }, /'API URL' is not that of SnelStart/],
	])('names %s', async (_case, more, message) => {
		const here = new URL(simulator.apiUrl).origin;
		const replaced = Object.fromEntries(
			Object.entries(more).map(([name, value]) => [name, value.replace('HERE', here)]),
		);
		const verdict = await test(replaced);
		expect(verdict.status).toBe('Error');
		expect(verdict.message).toMatch(message);
	});

	it.each(['apiUrl', 'tokenUrl'] as const)('never repeats a key pasted into %s', async (field) => {
		const key = simulator.koppelsleutel;
		for (const pasted of [key, `https://${key}`, `${simulator.tokenUrl}?clientkey=${key}`]) {
			const verdict = await test({ [field]: pasted });
			expect(verdict.status).toBe('Error');
			expect(verdict.message).toMatch(/no web address|perhaps a key/);
			expect(verdict.message.toLowerCase()).not.toContain(key.toLowerCase());
		}
	});

	it.each(['apiUrl', 'tokenUrl'])('refuses http:// for %s, in the nodes too', async (field) => {
		const more = { [field]: 'http://b2bapi.snelstart.nl/v2' };
		expect((await test(more)).message).toContain('begins with http://');
		const run = await runStock(simulator, { credentials: more });
		expect(run.error?.message).toContain('begins with http://');
	});

	it('names a coupling without rights', async () => {
		const [key] = simulator.state.koppelsleutels;
		const { scopes } = key;
		key.scopes = 'artikelen:read';
		expect((await test()).message).toContain('settings:read');
		key.scopes = scopes;
	});

	it('is not fooled by a web page that answers 200', async () => {
		simulator.addFault({ match: { path: 'companyInfo' }, kind: 'html', status: 200 });
		expect((await test()).message).toContain('not as SnelStart does');
	});
});

describe('exchanging the koppelsleutel for a token', () => {
	const credentials = { clientKey: 'a+b/c==', tokenUrl: 'https://auth.example/token' };

	it('sends it form-encoded, with its plus and equals signs kept whole', async () => {
		const httpRequest = jest.fn(async () => ({ statusCode: 200, body: { access_token: 'jwt' } }));
		const token = await new SnelStartApi().preAuthentication.call(
			{ helpers: { httpRequest } as never },
			credentials,
		);
		expect(token).toEqual({ accessToken: 'jwt' });
		expect(httpRequest).toHaveBeenCalledWith(
			expect.objectContaining({
				method: 'POST',
				url: 'https://auth.example/token',
				body: 'grant_type=clientkey&clientkey=a%2Bb%2Fc%3D%3D',
				disableFollowRedirect: true,
			}),
		);
	});

	it.each([
		[
			400,
			{
				error: 'GrantType clientkey was found. Parameter clientkey does not contain a valid value',
			},
			'refused',
		],
		[401, '', 'refused'],
		[503, '<html>Onderhoud</html>', 'HTTP 503'],
		[200, '<html>Inloggen</html>', 'no token'],
		[200, {}, 'no token'],
	])('HTTP %i says what to do and never repeats the key', async (statusCode, body, words) => {
		const httpRequest = async () => ({ statusCode, body });
		const attempt = new SnelStartApi().preAuthentication.call(
			{ helpers: { httpRequest } as never },
			credentials,
		);
		await expect(attempt).rejects.toThrow(words);
		await expect(attempt).rejects.not.toThrow('a+b/c==');
		await expect(attempt).rejects.toThrow('koppelsleutel');
	});
});
