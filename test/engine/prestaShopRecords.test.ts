import {
	emptyShop,
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../lab/simulators/prestashop';
import { AUTOMATIC, filledIn, runRecords, THE_RECORD, type Fields } from './runRecords';

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

const open = async (version: PrestaShopVersion = '8.2.1') => {
	shop = await startPrestaShop({ version, seed: emptyShop(version) });
};

const run = async (
	resource: string,
	operation: string,
	parameters: object,
	items: Fields[],
	webserviceKey = shop.webserviceKey,
) =>
	await runRecords({
		node: 'prestaShop',
		credentials: { prestaShopApi: { shopUrl: shop.shopUrl, webserviceKey } },
		...{ resource, operation, parameters, items },
	});

const PRODUCT = {
	name: 'Beker "Ω" & <zoon> ]]>',
	link_rewrite: 'beker',
	price: '9.95',
	reference: 'BEKER',
	'description.1': 'Mug',
	'description.2': 'Mok',
	wholesale_price: '4.500000',
};
const CUSTOMER = {
	firstname: 'Anna',
	lastname: 'Bakker',
	email: 'anna@example.nl',
	passwd: 'geheim-12345678',
};
const create = async (resource: string, fields: Fields) =>
	(await run(resource, 'create', AUTOMATIC, [fields])).items[0];
const writes = () => shop.journal.filter(({ method }) => method !== 'GET');

describe.each(['1.6.1.24', '1.7.8.11', '8.2.1'] as const)(
	'a product of PrestaShop %s',
	(version) => {
		it('keeps everything that a change does not name, other languages too', async () => {
			await open(version);
			const made = await create('product', PRODUCT);
			const stored = JSON.parse(JSON.stringify(shop.state.tables.products.at(-1))) as Fields;

			const value = { 'description.2': 'Kop', price: 10.5 };
			const { error } = await run('product', 'update', { ...THE_RECORD, ...filledIn(value) }, [
				{ id: made.id },
			]);

			expect(error).toBeUndefined();
			expect({ ...shop.state.tables.products.at(-1), date_upd: '' }).toMatchObject({
				...stored,
				date_upd: '',
				price: '10.500000',
				description: [
					{ id: '1', value: 'Mug' },
					{ id: '2', value: 'Kop' },
				],
			});
		});
	},
);

describe('records of a shop', () => {
	it('fills a text without language in for all of them, and keeps every character', async () => {
		await open();

		const made = await create('product', PRODUCT);

		expect(made.name).toEqual([
			{ id: '1', value: PRODUCT.name },
			{ id: '2', value: PRODUCT.name },
		]);
	});

	it('never gives what proves who a customer is, and takes a new password', async () => {
		await open();
		const made = await create('customer', CUSTOMER);

		const got = await run('customer', 'get', THE_RECORD, [{ id: made.id }]);
		const listed = await run('customer', 'getMany', { returnAll: true }, [{}]);

		expect(shop.state.tables.customers.at(-1)?.passwd).toBe(CUSTOMER.passwd);
		for (const items of [[made], got.items, listed.items]) {
			expect(items[0]).toMatchObject({ email: CUSTOMER.email });
			expect(JSON.stringify(items)).not.toMatch(/passwd|secure_key|reset_password|geheim/);
		}
	});

	it('does not send a customer back whole to a shop that cannot change single fields', async () => {
		await open('1.7.8.11');
		const made = await create('customer', CUSTOMER);
		const before = writes().length;

		const change = { ...THE_RECORD, ...filledIn({ company: 'Bakker BV' }) };
		const { error } = await run('customer', 'update', change, [{ id: made.id }]);

		expect(error?.message).toContain('1.7.8.11 cannot change a customer safely');
		expect(writes()).toHaveLength(before);
	});

	it('writes nothing where the record says it already', async () => {
		await open();
		const made = await create('customer', CUSTOMER);
		const before = writes().length;

		const change = { ...THE_RECORD, ...filledIn({ firstname: 'Anna' }) };
		const { items } = await run('customer', 'update', change, [{ id: made.id }]);

		expect(items[0]).toMatchObject({ firstname: 'Anna' });
		expect(writes()).toHaveLength(before);
	});

	it.each([
		['a field nobody knows', { ...CUSTOMER, vat_number: 'x' }, "no field 'vat_number'"],
		['a field only the shop writes', { ...CUSTOMER, secure_key: 'x' }, "no field 'secure_key'"],
		['a field that is missing', { firstname: 'Anna' }, "needs 'passwd', 'lastname', 'email'"],
		['a text that is too long', { ...CUSTOMER, firstname: 'x'.repeat(256) }, '255 characters'],
	])('sends nothing for %s', async (_, fields, message) => {
		await open();

		const { error } = await run('customer', 'create', filledIn(fields), [{}]);

		expect(error?.message).toContain(message);
		expect(writes()).toEqual([]);
	});

	it('takes no address for an id', async () => {
		await open();
		const { error } = await run('customer', 'delete', THE_RECORD, [{ id: '1]&display=full' }]);

		expect(error?.message).toContain('is no ID of a customer');
		expect(writes()).toEqual([]);
	});

	it('says which permission the key lacks', async () => {
		await open();
		const readOnly = 'PSTESTKEYREADONLY000000000000002';
		const { error } = await run('customer', 'create', filledIn(CUSTOMER), [{}], readOnly);

		expect(error?.message).toContain('may not add customers');
		expect(error?.description).toContain("'Add (POST)'");
	});

	it('does not repeat a creation whose answer was lost', async () => {
		await open();
		shop.addFault({ kind: 'lostReply', match: { method: 'POST' } });

		const { items } = await run('customer', 'create', filledIn(CUSTOMER), [{}]);

		expect(items).toMatchObject([{ email: CUSTOMER.email }]);
		expect(writes()).toHaveLength(1);
	});
});

describe.each([
	['a script is printed around the answer', { kind: 'printed' }],
	['the answer is empty', { kind: 'statusCommitted', status: 200 }],
	['the answer is lost', { kind: 'lostReply' }],
] as const)('a write after which %s', (_, fault) => {
	beforeEach(async () => await open());
	const spoil = (method: string) => shop.addFault({ ...fault, match: { method } });

	it('made one record, which is found and put out', async () => {
		await create('product', PRODUCT);
		spoil('POST');
		const { items, error } = await run('product', 'create', AUTOMATIC, [PRODUCT]);
		expect(error).toBeUndefined();
		const { products } = shop.state.tables;
		expect(items).toMatchObject([{ id: String(products.at(-1)?.id), reference: 'BEKER' }]);
		expect(products.filter(({ reference }) => reference === 'BEKER')).toHaveLength(2);
	});

	it('made a customer, whose password is never compared', async () => {
		spoil('POST');
		const { items } = await run('customer', 'create', AUTOMATIC, [CUSTOMER]);
		expect(items).toMatchObject([{ email: CUSTOMER.email }]);
	});

	it('changed or deleted the record, as reading it back shows', async () => {
		const { id } = await create('product', PRODUCT);
		spoil('PATCH');
		const changed = await run(
			'product',
			'update',
			{ ...THE_RECORD, ...filledIn({ price: '12' }) },
			[{ id }],
		);
		expect(changed.items).toMatchObject([{ price: '12.000000' }]);
		spoil('DELETE');
		const gone = await run('product', 'delete', THE_RECORD, [{ id }]);
		expect(gone.error).toBeUndefined();
		expect(shop.state.tables.products.some((row) => String(row.id) === id)).toBe(false);
	});
});

it('says that nobody knows what became of a write that cannot be found', async () => {
	await open();
	shop.addFault({ kind: 'reset', match: { method: 'POST' } });
	const { error } = await run('product', 'create', AUTOMATIC, [PRODUCT]);
	expect(error?.message).toContain('It is not known whether the shop made this product');
	expect(error?.description).toContain('No new product was there a moment later');
});

it('does not believe that a password was changed, which nobody can read back', async () => {
	await open();
	const { id } = await create('customer', CUSTOMER);
	shop.addFault({ kind: 'lostReply', match: { method: 'PATCH' } });
	const change = { ...THE_RECORD, ...filledIn({ passwd: 'anders-87654321' }) };
	const { error } = await run('customer', 'update', change, [{ id }]);
	expect(error?.message).toContain('not known');
	expect(error?.description).toContain('does no harm');
});
