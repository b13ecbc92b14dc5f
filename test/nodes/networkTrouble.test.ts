import { failureOf } from '../../nodes/SnelStart/client/failure';
import { failureText } from '../../nodes/SnelStart/client/failureText';
import { refusalOf } from '../../nodes/PrestaShop/client/refusalOf';
import { testCredential } from '../../lab/engine';
import { startPrestaShop, type PrestaShopSimulator } from '../../lab/simulators/prestashop';
import type { SnelStartSimulator } from '../../lab/simulators/snelstart';
import { runOperation } from './prestashop/support/run';
import { credentialsOf, runStock, startWorld } from './snelstart/world';

const CODES: Array<[string, RegExp, RegExp]> = [
	['ECONNREFUSED', /nothing answers at that address/, /the host name and the port/],
	['ENOTFOUND', /no server of that name/, /host name .* typing error/],
	['EAI_AGAIN', /n8n cannot look up the name/, /DNS/],
	['ETIMEDOUT', /no reply came in time/, /firewall/],
	['ECONNABORTED', /no reply came in time/, /firewall/],
	['ECONNRESET', /the connection was broken off/, /https:\/\//],
	['EHOSTUNREACH', /no way to it/, /network/],
	['ERR_INVALID_URL', /it is no web address/, /https:\/\//],
	['CERT_HAS_EXPIRED', /has expired/, /renewed/],
	['DEPTH_ZERO_SELF_SIGNED_CERT', /self-signed/, /certificate/],
	['SELF_SIGNED_CERT_IN_CHAIN', /self-signed/, /certificate/],
	['ERR_TLS_CERT_ALTNAME_INVALID', /of another host name/, /www\./],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /is not valid/, /in between/],
	['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /is not valid/, /in between/],
	['ERR_SSL_WRONG_VERSION_NUMBER', /another protocol/, /http:\/\/ or https:\/\//],
	['EPROTO', /another protocol/, /http:\/\/ or https:\/\//],
];

const SHOP = 'https://www.example.nl/winkel';
const API = 'https://b2bapi.snelstart.nl/v2';

describe('a network error in words', () => {
	it.each(CODES)('%s of the shop', (networkCode, words, advice) => {
		const { message, description } = refusalOf(
			{ status: null, headers: {}, body: '', networkCode },
			{ method: 'GET', resource: 'orders', shopUrl: SHOP, url: `${SHOP}/api/orders` },
		);
		expect(message).toContain(`The shop at ${SHOP} cannot be reached: `);
		expect(message).toMatch(words);
		expect(message).not.toContain(networkCode);
		expect(description).toMatch(advice);
		expect(description).toContain(`'Shop URL' of the PrestaShop API credential (${networkCode})`);
	});

	it.each(CODES)('%s of SnelStart', (networkCode, words, advice) => {
		const { message, fix } = failureText(
			failureOf({ method: 'GET', path: '/artikelen', status: null, address: API, networkCode }),
		);
		expect(message).toContain(`SnelStart at ${API} cannot be reached for GET /artikelen: `);
		expect(message).toMatch(words);
		expect(message).not.toContain(networkCode);
		expect(fix).toMatch(advice);
		expect(fix).toContain(`'API URL' of the SnelStart API credential (${networkCode})`);
	});

	it('of a kind that nobody knows says at least which service', () => {
		const outcome = { method: 'GET', path: '/artikelen', status: null, address: API };
		expect(failureText(failureOf(outcome)).message).toContain(`SnelStart at ${API}`);
	});
});

describe('a service that is not there', () => {
	let shop: PrestaShopSimulator;
	let books: SnelStartSimulator;
	beforeAll(async () => {
		shop = await startPrestaShop();
		books = await startWorld();
	}, 60_000);
	afterAll(async () => {
		await shop.close();
		await books.close();
	});

	const asHttps = (url: string) => url.replace('http://', 'https://');

	it.each([
		['a closed port', () => 'http://127.0.0.1:9', 'nothing answers at that address'],
		['an unknown host', () => 'https://no-such-host.invalid', /name/],
		['https where the server speaks http', () => asHttps(shop.shopUrl), 'another protocol'],
	])(
		'of the shop: %s',
		async (_, shopUrl, words) => {
			const target = { shopUrl: shopUrl(), webserviceKey: 'A'.repeat(32) };
			const { error } = await runOperation(target, {
				resource: 'order',
				operation: 'getManyWebOrders',
				importFrom: '2026-01-01T00:00:00+01:00',
			});
			expect(error?.message).toMatch(words);
			expect(error?.message).toContain(new URL(target.shopUrl).host);
		},
		60_000,
	);

	it.each([
		['a closed port', () => 'http://127.0.0.1:9/v2', 'nothing answers at that address'],
		['an unknown host', () => 'https://no-such-host.invalid/v2', /name/],
		['https where the server speaks http', () => asHttps(books.apiUrl), 'another protocol'],
	])(
		'of SnelStart: %s',
		async (_, apiUrl, words) => {
			const run = await runStock(books, { credentials: { apiUrl: apiUrl() } });
			expect(run.error?.message).toMatch(words);
			expect(run.error?.message).toContain(new URL(apiUrl()).host);
		},
		60_000,
	);

	it.each([
		['a closed port', () => 'http://127.0.0.1:9/b2b/token', 'nothing answers at that address'],
		['an unknown host', () => 'https://no-such-host.invalid/b2b/token', /name/],
		['https where the server speaks http', () => asHttps(books.tokenUrl), 'another protocol'],
	])(
		'of the sign-in, in the test of the credential: %s',
		async (_, tokenUrl, words) => {
			const { snelStartApi } = credentialsOf(books, { tokenUrl: tokenUrl() });
			const verdict = await testCredential('snelStartApi', snelStartApi);
			expect(verdict.message).toMatch(words);
			expect(verdict.message).toContain(new URL(tokenUrl()).host);
		},
		60_000,
	);

	it.each([
		['a closed port', () => 'http://127.0.0.1:9/v2', 'nothing answers at that address'],
		['an unknown host', () => 'https://no-such-host.invalid/v2', /name/],
		['https where the server speaks http', () => asHttps(books.apiUrl), 'another protocol'],
	])(
		'of SnelStart, in the test of the credential: %s',
		async (_, apiUrl, words) => {
			const { snelStartApi } = credentialsOf(books, { apiUrl: apiUrl() });
			const verdict = await testCredential('snelStartApi', snelStartApi);
			expect(verdict.status).toBe('Error');
			expect(verdict.message).toMatch(words);
			expect(verdict.message).toContain(new URL(apiUrl()).host);
		},
		60_000,
	);
});
