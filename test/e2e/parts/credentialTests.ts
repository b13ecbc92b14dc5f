import type { Checks } from '../checks';
import type { CredentialEntry } from '../cli';
import type { N8nRest } from '../rest';
import type { Scene } from '../scene';

interface Case {
	what: string;
	credential: CredentialEntry;
	change?: Record<string, unknown>;
	/** OK, or words the message must hold so that a person knows what to do. */
	expect: 'OK' | RegExp[];
	/** Changes the shop for this case; the test puts it back. */
	shop?: Parameters<Scene['stage']['prestaShop']['setSwitches']>[0];
}

const notTheKey = 'WRONG'.padEnd(32, 'X');
const otherDomain = 'www.fietsenwinkel.example';

function casesOf({ credentials: { snelStart, prestaShop } }: Scene): Case[] {
	return [
		{ what: 'SnelStart, both keys right', credential: snelStart, expect: 'OK' },
		{
			what: 'SnelStart, wrong koppelsleutel',
			credential: snelStart,
			change: { clientKey: notTheKey },
			expect: [/refused/, /koppelsleutel/],
		},
		{
			what: 'SnelStart, wrong subscription key',
			credential: snelStart,
			change: { subscriptionKey: notTheKey },
			expect: [/refused/, /subscription key/i],
		},
		{
			what: 'SnelStart, unreachable',
			credential: snelStart,
			change: { tokenUrl: 'http://127.0.0.1:9/b2b/token' },
			expect: [/could not be reached/],
		},
		{
			what: 'SnelStart, API URL that nothing answers at',
			credential: snelStart,
			change: { apiUrl: 'http://127.0.0.1:9/v2' },
			expect: [/cannot be reached/, /'API URL'/],
		},
		{ what: 'PrestaShop, right key', credential: prestaShop, expect: 'OK' },
		{
			what: 'PrestaShop, wrong webservice key',
			credential: prestaShop,
			change: { webserviceKey: notTheKey },
			expect: [/webservice key/i],
		},
		{
			what: 'PrestaShop, shop URL that redirects',
			credential: prestaShop,
			shop: { domain: otherDomain },
			expect: [/redirect/i, new RegExp(otherDomain)],
		},
		{
			what: 'PrestaShop, webservice off',
			credential: prestaShop,
			shop: { webserviceEnabled: false },
			expect: [/webservice/i, /Advanced Parameters|enable|switch/i],
		},
		{
			what: 'PrestaShop, Authorization header stripped',
			credential: prestaShop,
			shop: { authorizationDropped: true },
			expect: [/Authorization/],
		},
		{
			what: 'PrestaShop, unreachable',
			credential: prestaShop,
			change: { shopUrl: 'http://127.0.0.1:9' },
			expect: [/reach|refused|connect/i],
		},
	];
}

/** The Test button of both credentials: right keys pass, and each mistake is told in its own words. */
export async function credentialTests(checks: Checks, rest: N8nRest, scene: Scene): Promise<void> {
	const shop = scene.stage.prestaShop;
	for (const { what, credential, change, expect, shop: switches } of casesOf(scene)) {
		if (switches) shop.setSwitches(switches);
		const { status, message } = await rest.testCredential({
			...credential,
			data: { ...credential.data, ...change },
		});
		shop.setSwitches({ domain: null, webserviceEnabled: true, authorizationDropped: false });
		const passed =
			expect === 'OK'
				? status === 'OK'
				: status === 'Error' && expect.every((words) => words.test(message));
		checks.add(`credential test: ${what}`, passed, `${status}: ${message}`);
	}
}
