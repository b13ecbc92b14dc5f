import '../../../lab/engine/environment';
import 'reflect-metadata';
import { CredentialTestContext } from 'n8n-core';

import { prestaShopApiTest } from '../../../nodes/PrestaShop/names/prestaShopApiTest';
import {
	prestaShopVersions,
	standardKeys,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';

const [, readOnly, , inactive, noPermissions] = standardKeys().map(({ key }) => key);

describe.each(prestaShopVersions)('credential test on %s', (version) => {
	let shop: PrestaShopSimulator;
	beforeEach(async () => {
		shop = await startPrestaShop({ version, basePath: '/winkel' });
	});
	afterEach(async () => await shop.close());

	const test = async (key: string, shopUrl = shop.shopUrl) =>
		await prestaShopApiTest.call(new CredentialTestContext(), {
			id: '1',
			name: 'Shop',
			type: 'prestaShopApi',
			data: { shopUrl, webserviceKey: key },
		});

	it('accepts a key that may only read, and a pasted /api', async () => {
		expect(await test(readOnly, `${shop.shopUrl}/api/`)).toMatchObject({ status: 'OK' });
		expect(shop.journal.every(({ method }) => method === 'GET')).toBe(true);
	});

	it('tells which way a key is wrong', async () => {
		expect((await test('short')).message).toContain('32 characters, this one has 5');
		expect((await test('X'.repeat(32))).message).toContain('does not know the webservice key');
		expect((await test(inactive)).message).toContain('not enabled');
		expect((await test(noPermissions)).message).toContain('no permissions');
	});

	it('names the fix when the webservice is off', async () => {
		shop.setSwitches({ webserviceEnabled: false });
		expect((await test(readOnly)).message).toContain("Enable PrestaShop's webservice");
	});

	it('names the fix when the web server drops the header', async () => {
		shop.setSwitches({ authorizationDropped: true });
		expect((await test(readOnly)).message).toContain('SetEnvIf Authorization');
	});

	it('refuses a redirect and shows where it leads', async () => {
		shop.setSwitches({ domain: 'www.example.nl' });
		const result = await test(readOnly);
		expect(result.status).toBe('Error');
		expect(result.message).toContain('http://www.example.nl');
	});

	it('tells an address without shop from a shop', async () => {
		expect((await test(readOnly, 'http://127.0.0.1:9')).message).toContain('cannot be reached');
		expect((await test(readOnly, '::')).message).toContain('no web address');
	});

	it('never repeats the key', async () => {
		shop.setSwitches({ webserviceEnabled: false });
		expect((await test(readOnly)).message).not.toContain(readOnly);
	});
});
