import { answerTextOf } from '../../../nodes/SnelStart/client/answerText';
import { failureOf, stopsEverything } from '../../../nodes/SnelStart/client/failure';
import { failureText } from '../../../nodes/SnelStart/client/failureText';
import { outcomeOfError } from '../../../nodes/SnelStart/client/outcomeOfError';
import { pageLimitOf } from '../../../nodes/SnelStart/client/pageLimitOf';
import { retryAfterOf } from '../../../nodes/SnelStart/client/retryAfterOf';

const answered = (method: string, status: number, body?: unknown, retryAfter?: string) =>
	failureOf({ method, path: '/verkooporders', status, body, retryAfter });

describe('what an answer says, in every shape SnelStart sends it', () => {
	it.each([
		[
			'list of errors',
			[
				{ errorCode: 'REL-0008', message: 'Relatiecode reeds in gebruik', details: null },
				{ errorCode: 'REL-0060', message: 'Adres onvolledig', details: null },
			],
			['REL-0008', 'REL-0060'],
			['REL-0008: Relatiecode reeds in gebruik', 'REL-0060: Adres onvolledig'],
		],
		[
			'model state',
			{
				message: 'The request is invalid.',
				modelState: { 'artikel.omschrijving': ['Te lang', 'Leeg'] },
			},
			[],
			['The request is invalid.', 'artikel.omschrijving: Te lang', 'artikel.omschrijving: Leeg'],
		],
		[
			'OData layer',
			{ Message: "Could not find a property named 'naam'" },
			[],
			["Could not find a property named 'naam'"],
		],
		['gateway', { statusCode: 401, message: 'Access denied' }, [], ['Access denied']],
		[
			'token address',
			{ error: 'GrantType clientkey was found.' },
			[],
			['GrantType clientkey was found.'],
		],
		[
			'token address, described',
			{ error: 'invalid', error_description: 'Key withdrawn' },
			[],
			['Key withdrawn'],
		],
		[
			'bare text',
			'Het ingelogde account heeft geen VOR-0001 rechten',
			['VOR-0001'],
			['Het ingelogde account heeft geen VOR-0001 rechten'],
		],
		['empty text', '', [], []],
		['nothing', null, [], []],
		['empty object', {}, [], []],
		['empty list', [], [], []],
		['number', 7, [], []],
		['nested null', [{ errorCode: null, message: null }], [], []],
		['code without text', [{ errorCode: 'VOR-0002' }], ['VOR-0002'], ['VOR-0002']],
	])('%s', (_shape, body, codes, messages) => {
		expect(answerTextOf(body)).toEqual({ codes, messages, isPage: false });
	});

	it('takes a web page for a web page and quotes none of it', () => {
		expect(answerTextOf('<!DOCTYPE html><html><body>Onderhoud</body></html>')).toEqual({
			codes: [],
			messages: [],
			isPage: true,
		});
	});

	it('cuts endless text short', () => {
		expect(answerTextOf('x'.repeat(5000)).messages[0]).toHaveLength(301);
	});
});

describe('who has to act', () => {
	it.each([
		['subscription', 401, { message: 'Access denied due to invalid subscription key.' }],
		['koppelsleutel', 401, { Message: 'Authorization has been denied for this request.' }],
		['koppelsleutel', 401, ''],
		['scope', 403, ''],
		['quota', 403, { message: 'Out of call volume quota. Quota will be replenished in 00:12:30.' }],
		['quota', 429, { message: 'Rate limit is exceeded. Try again in 23 seconds.' }],
		['licence', 400, 'Het ingelogde account heeft geen toegang tot deze functie'],
		['data', 400, [{ errorCode: 'VOR-0002', message: 'Relatie is geen klant' }]],
		['data', 400, ''],
		['address', 404, '<html>Not Found</html>'],
		['address', 200, '<html>Onderhoud</html>'],
		['address', 302, ''],
		['service', 503, '<html>Service Unavailable</html>'],
		['service', 500, { message: 'An error has occurred.' }],
	])('%s for HTTP %i', (who, status, body) => {
		expect(answered('GET', status, body).who).toBe(who);
	});

	it.each([
		'subscription',
		'koppelsleutel',
		'scope',
		'quota',
		'licence',
		'address',
		'service',
		'data',
	])('has words and a way on for %s', (who) => {
		const failure = { ...answered('POST', 500), who } as ReturnType<typeof answered>;
		const { message, fix } = failureText(failure);
		expect(message.length).toBeGreaterThan(20);
		expect(fix).toMatch(/\.$/);
	});

	it('stops the run for keys and rights, not for the data of one order', () => {
		expect(stopsEverything(answered('POST', 401))).toBe(true);
		expect(stopsEverything(answered('POST', 403))).toBe(true);
		expect(stopsEverything(answered('POST', 400, [{ errorCode: 'REL-0088' }]))).toBe(false);
		expect(stopsEverything(answered('POST', 502))).toBe(false);
	});
});

describe('whether a write may have been carried out', () => {
	it.each([
		[400, false],
		[401, false],
		[403, false],
		[404, false],
		[429, false],
		[408, true],
		[500, true],
		[502, true],
		[503, true],
		[504, true],
		[201, true],
	])('HTTP %i: unknown is %s', (status, unknown) => {
		expect(answered('POST', status).unknownWrite).toBe(unknown);
		expect(answered('GET', status).unknownWrite).toBe(false);
	});

	it.each([
		['ECONNRESET', true, false],
		['ECONNABORTED', true, false],
		['ETIMEDOUT', true, false],
		['ECONNREFUSED', false, true],
		['ENOTFOUND', false, true],
	])('%s: unknown is %s, never sent is %s', (networkCode, unknown, neverSent) => {
		const failure = failureOf({ method: 'POST', path: '/relaties', status: null, networkCode });
		expect(failure).toMatchObject({ unknownWrite: unknown, neverSent, retryable: true });
	});

	it('was not sent when signing in failed', () => {
		const message = 'SnelStart refused the koppelsleutel (client key). Make a new one.';
		const signIn = { en: message, nl: 'SnelStart weigert de koppelsleutel. Maak een nieuwe.' };
		const failure = failureOf({ method: 'POST', path: '/relaties', status: null, signIn });
		expect(failure).toMatchObject({ who: 'koppelsleutel', unknownWrite: false, neverSent: true });
	});
});

describe('how long to wait', () => {
	it.each([
		['23', '', 23],
		[undefined, 'Rate limit is exceeded. Try again in 7 seconds.', 7],
		[undefined, 'Quota will be replenished in 00:12:30.', 750],
		[undefined, 'Quota will be replenished in 01:00:00.', 3600],
		['', '', null],
		['soon', '', null],
	])('%s "%s" is %s', (header, said, seconds) => {
		expect(retryAfterOf(header, said)).toBe(seconds);
	});
});

it('reads the page limit out of the refusal', () => {
	const limit =
		"The limit of '25' for Top query has been exceeded. The value from the incoming request is '500'.";
	expect(pageLimitOf(answered('GET', 400, { Message: limit }))).toBe(25);
	expect(pageLimitOf(answered('GET', 400, { Message: 'something else' }))).toBeNull();
});

describe('what a thrown error says', () => {
	it('finds the answer below the wrapping of n8n, and not the request that carries the keys', () => {
		const axios = Object.assign(new Error('Request failed'), {
			isAxiosError: true,
			config: { headers: { Authorization: 'Bearer secret' } },
			response: { status: 401, data: { message: 'bad' }, headers: { 'retry-after': '3' } },
		});
		const wrapped = Object.assign(new Error('Authorization failed'), { cause: axios });
		expect(outcomeOfError(wrapped)).toEqual({
			status: 401,
			body: { message: 'bad' },
			retryAfter: '3',
		});
	});

	it('tells network trouble by its code', () => {
		const wrapped = Object.assign(new Error('x'), { cause: { code: 'ECONNRESET' } });
		expect(outcomeOfError(wrapped)).toEqual({ status: null, networkCode: 'ECONNRESET' });
	});

	it('is not lost on anything else', () => {
		for (const odd of [undefined, null, 'text', 4]) {
			expect(outcomeOfError(odd)).toEqual({ status: null, networkCode: undefined });
		}
	});
});
