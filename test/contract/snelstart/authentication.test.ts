import { client, closeAll, login, open, requestToken } from './client';

const MISSING =
	'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.';
const INVALID =
	'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.';
const DENIED = { Message: 'Authorization has been denied for this request.' };

afterEach(closeAll);

describe('token', () => {
	test('clientkey answers a bearer with a scopes claim and expires_in', async () => {
		const { simulator } = await open();
		const form = { grant_type: 'clientkey', clientkey: simulator.koppelsleutel };
		const { status, data } = await requestToken(simulator, form);
		expect(status).toBe(200);
		expect(data).toMatchObject({ token_type: 'bearer', expires_in: 3599 });
		const claims = Buffer.from(data.access_token.split('.')[1], 'base64url').toString();
		expect(JSON.parse(claims).scopes.split(' ')).toContain('orders:write');
	});

	test('password grant takes the two parts of the decoded koppelsleutel', async () => {
		const { simulator } = await open();
		const [username, ...rest] = Buffer.from(simulator.koppelsleutel, 'base64')
			.toString('latin1')
			.split(':');
		const form = { grant_type: 'password', username, password: rest.join(':') };
		expect((await requestToken(simulator, form)).status).toBe(200);
	});

	test('the koppelsleutel must be URL-encoded', async () => {
		const { simulator } = await open();
		expect(simulator.koppelsleutel).toMatch(/\+.*=$/);
		const raw = decodeURIComponent(simulator.koppelsleutel).replace(/\+/g, ' ');
		const { status } = await requestToken(simulator, { grant_type: 'clientkey', clientkey: raw });
		expect(status).toBe(400);
	});

	test('a revoked koppelsleutel is refused with the measured text; its token lives on', async () => {
		const { simulator, api } = await open();
		simulator.hook('revokeKeys');
		const form = { grant_type: 'clientkey', clientkey: simulator.koppelsleutel };
		const { status, data } = await requestToken(simulator, form);
		expect(status).toBe(400);
		expect(data).toEqual({
			error: 'GrantType clientkey was found. Parameter clientkey does not contain a valid value',
		});
		expect((await api.get('/companyInfo')).status).toBe(200);
		simulator.setSwitches({ revokedKeyKillsTokens: true });
		expect((await api.get('/companyInfo')).status).toBe(401);
	});

	test('a token expires', async () => {
		let now = Date.parse('2026-03-01T12:00:00Z');
		const { api } = await open({ tokenSeconds: 60 }, { clock: () => new Date(now) });
		expect((await api.get('/companyInfo')).status).toBe(200);
		now += 60_000;
		expect((await api.get('/companyInfo')).status).toBe(401);
	});
});

describe('order of the checks', () => {
	const table: Array<[string, Record<string, string>, number, object]> = [
		['no key at all', {}, 401, { statusCode: 401, message: MISSING }],
		['wrong key', { 'Ocp-Apim-Subscription-Key': 'x' }, 401, { statusCode: 401, message: INVALID }],
		['key without bearer', { 'Ocp-Apim-Subscription-Key': 'GOOD' }, 401, DENIED],
		[
			'key with unknown bearer',
			{ 'Ocp-Apim-Subscription-Key': 'GOOD', Authorization: 'Bearer x' },
			401,
			DENIED,
		],
		[
			'bearer without key',
			{ Authorization: 'Bearer GOOD' },
			401,
			{ statusCode: 401, message: MISSING },
		],
	];
	test.each(table)('%s', async (_name, headers, status, body) => {
		const { simulator, api } = await open();
		const sent = Object.fromEntries(
			Object.entries(headers).map(([name, value]) => {
				const good = name === 'Authorization' ? api.defaults.headers : null;
				const bearer = String(good?.[name] ?? '');
				return [name, value.endsWith('GOOD') ? bearer || simulator.subscriptionKey : value];
			}),
		);
		const answer = await client(simulator, sent).get('/companyInfo');
		expect(answer.status).toBe(status);
		expect(answer.data).toEqual(body);
	});

	test('the key may stand in the query; the secondary key is good too', async () => {
		const { simulator, api } = await open();
		const bearer = client(simulator, { Authorization: String(api.defaults.headers.Authorization) });
		const key = simulator.secondarySubscriptionKey;
		const answer = await bearer.get(`/companyInfo?subscription-key=${key}`);
		expect(answer.status).toBe(200);
		expect(simulator.journal.map(({ query }) => query)).toContain('subscription-key=***');
	});

	test('an expired developer key answers as an invalid one', async () => {
		const { api } = await open({ subscription: 'expired' });
		const { status, data } = await api.get('/companyInfo');
		expect([status, data.message]).toEqual([401, INVALID]);
	});

	test('the bearer 401 may have no body', async () => {
		const { simulator, api } = await open({ bearer401: 'empty' });
		simulator.hook('expireTokens');
		const { status, data } = await api.get('/companyInfo');
		expect([status, data]).toEqual([401, '']);
	});

	test('a missing scope is 403', async () => {
		const { simulator, state } = await open();
		state.koppelsleutels[0].scopes = 'artikelen:read settings:read';
		const api = await login(simulator);
		expect((await api.get('/artikelen?$top=1')).status).toBe(200);
		expect((await api.get('/verkooporders?$top=1')).status).toBe(403);
		expect((await api.post('/artikelen', {})).status).toBe(403);
	});
});

test('a restored administration has new ids and another koppelsleutel', async () => {
	const { simulator, api, state, article } = await open();
	const before = state.companyInfo.administratieIdentifier;
	const oldKey = simulator.koppelsleutel;
	const { koppelsleutel } = simulator.hook('restoreAdministration') as { koppelsleutel: string };
	expect((await api.get('/companyInfo')).status).toBe(401);
	const form = { grant_type: 'clientkey', clientkey: oldKey };
	expect((await requestToken(simulator, form)).status).toBe(400);
	const again = await login(simulator, koppelsleutel);
	const { data } = await again.get('/companyInfo');
	expect(data.administratieIdentifier).not.toBe(before);
	expect((await again.get(`/artikelen/${article.id}`)).status).toBe(404);
	const found = await again.get("/artikelen?$top=1&$filter=Artikelcode eq 'demo_1'");
	expect(found.data[0]).toMatchObject({ artikelcode: 'demo_1', vrijeVoorraad: 10 });
});
