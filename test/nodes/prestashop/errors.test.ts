import {
	standardKeys,
	startPrestaShop,
	type Fault,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { fenceNow, item, runOperation, type Target } from './support/run';
import { stockShop } from './support/seeds';

const ORDERS = {
	resource: 'order',
	operation: 'getManyWebOrders',
	importFrom: '2026-01-01T00:00:00+01:00',
};
const [, readOnly, , inactive, noPermissions] = standardKeys().map(({ key }) => key);

let shop: PrestaShopSimulator;
beforeEach(async () => {
	shop = await startPrestaShop({ seed: stockShop(3) });
});
afterEach(async () => await shop.close());

/** What the node says: title and the line below it. Also proves that the key is nowhere in the error. */
async function said(target: Target, parameters: object = ORDERS, items?: object[]) {
	const { error } = await runOperation(target, parameters as never, items);
	if (!error) throw new Error('The node did not fail');
	const everything = JSON.stringify({ ...error, message: error.message, stack: error.stack });
	expect(everything).not.toContain(target.webserviceKey);
	expect(everything).not.toContain(Buffer.from(`${target.webserviceKey}:`).toString('base64'));
	return { title: error.message, fix: error.description ?? '' };
}

describe('one clear error that names the fix', () => {
	it('for a shop that cannot be reached', async () => {
		const { title, fix } = await said({ ...keyed(), shopUrl: 'http://127.0.0.1:9' });
		expect(title).toBe(
			'The shop at http://127.0.0.1:9 cannot be reached: nothing answers at that address',
		);
		expect(fix).toContain('ECONNREFUSED');
	});

	it('for a shop URL that is none', async () => {
		const { title } = await said({ ...keyed(), shopUrl: 'not a url' });
		expect(title).toContain("'Shop URL'");
	});

	it('for a key that is unknown, inactive, too short or without permissions', async () => {
		const unknown = 'X'.repeat(32);
		for (const webserviceKey of [unknown, inactive]) {
			const { title, fix } = await said({ ...keyed(), webserviceKey });
			expect(title).toContain('does not know the webservice key, or it is not enabled');
			expect(fix).toContain('Advanced Parameters > Webservice');
		}
		const { title: short } = await said({ ...keyed(), webserviceKey: 'TOOSHORT' });
		expect(short).toContain('wrong length');
		const { title: bare } = await said({ ...keyed(), webserviceKey: noPermissions });
		expect(bare).toContain('no permissions at all');
	});

	it('for a permission that is missing, with resource and verb', async () => {
		const options = { smallestCoverage: 0 };
		const write = { resource: 'stock', operation: 'setMany', options };
		const items = [item('SKU-1', 3), fenceNow(shop)];
		const { title, fix } = await said({ ...keyed(), webserviceKey: readOnly }, write, items);
		expect(title).toBe('The webservice key may not change stock_availables');
		expect(fix).toContain("tick 'Modify (PUT)' for 'stock_availables'");
		shop.state.keys[0].permissions = { orders: ['GET'] };
		const { title: read, fix: tick } = await said(keyed());
		expect(read).toMatch(/may not read \w+/);
		expect(tick).toContain("'View (GET)'");
	});

	it('for a webservice that is switched off', async () => {
		shop.setSwitches({ webserviceEnabled: false });
		const { title, fix } = await said(keyed());
		expect(title).toBe('The webservice of the shop is switched off');
		expect(fix).toContain("Enable PrestaShop's webservice");
		expect(shop.journal.filter(({ path }) => path === '/api/order_states')).toHaveLength(1);
	});

	it('for a web server that drops the key', async () => {
		shop.setSwitches({ authorizationDropped: true });
		const { title, fix } = await said(keyed());
		expect(title).toBe('The webservice key does not reach the shop');
		expect(fix).toContain('.htaccess');
	});

	it('for a shop that lives at another address, without following it there', async () => {
		shop.setSwitches({ domain: 'www.example.nl' });
		const { title, fix } = await said(keyed());
		expect(title).toContain('redirects webservice requests');
		expect(fix).toContain('to http://www.example.nl');
	});

	it('for a web page instead of data', async () => {
		shop.addFault({ kind: 'html', status: 200, times: -1 });
		const { title, fix } = await said(keyed());
		expect(title).toBe(
			'The shop answered with a web page ("Onderhoud") instead of data (status 200)',
		);
		expect(fix).toContain('/api in a browser');
	});

	it.each([
		['a warning before the data', {}],
		['a script behind the data', { textAfter: '<script>track({"id":1})</script>' }],
	])('for an answer into which something prints: %s', async (_, texts) => {
		shop.addFault({ kind: 'printed', times: -1, ...texts });
		const { title, fix } = await said(keyed());
		expect(title).toContain('text around or in place of the data');
		expect(fix).toContain('A module or PHP itself prints into the answers');
		expect(fix).not.toContain('firewall');
		expect(fix).not.toContain('/var/www');
	});

	it('for a sub-folder that is forgotten', async () => {
		const inFolder = await startPrestaShop({ seed: stockShop(1), basePath: '/winkel' });
		const { webserviceKey } = inFolder;
		const run = await runOperation({ shopUrl: `${inFolder.shopUrl}/api/`, webserviceKey }, ORDERS);
		expect(run.error).toBeUndefined();
		const forgotten = inFolder.shopUrl.replace('/winkel', '');
		const { title } = await said({ shopUrl: forgotten, webserviceKey });
		await inFolder.close();
		expect(title).toContain(`There is no webservice at ${forgotten}/api`);
	});

	it('for a shop ID that the multistore does not have', async () => {
		const { title, fix } = await said(keyed(), { ...ORDERS, options: { shops: '77' } });
		expect(title).toContain('redirects webservice requests');
		expect(fix).toContain('Shop Names or IDs');
	});

	it('for a start that is not filled in, or is no date', async () => {
		const { title, fix } = await said(keyed(), { ...ORDERS, importFrom: '' });
		expect(title).toBe("No web order is read yet. Still to be chosen: 'Import From'");
		expect(fix).toContain('starttijdstip');
		shop.clearJournal();
		const { title: none } = await said(keyed(), { ...ORDERS, importFrom: 'yesterday' });
		expect(none).toBe("'Import From' is no date and time");
		expect(shop.journal).toEqual([]);
	});
});

describe('a shop that is briefly away', () => {
	const faults: Array<[string, Fault]> = [
		['429', { kind: 'status', status: 429, retryAfter: 1, match: { path: 'orders' } }],
		['503 of a web server', { kind: 'status', status: 503, body: '', match: { path: 'orders' } }],
		['a broken connection', { kind: 'reset', match: { path: 'order_states' } }],
	];
	it.each(faults)('is asked again after %s', async (_name, fault) => {
		shop.addFault(fault);
		const run = await runOperation(shop, ORDERS);
		expect(run.error).toBeUndefined();
		expect(run.itemsOf('Shop')).toHaveLength(1);
	});
});

const keyed = (): Target => ({ shopUrl: shop.shopUrl, webserviceKey: shop.webserviceKey });
