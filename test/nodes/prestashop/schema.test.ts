import fc from 'fast-check';

import {
	emptyShop,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { getFieldNames } from '../../../nodes/PrestaShop/methods/getFieldNames';
import { getFields } from '../../../nodes/PrestaShop/methods/getFields';
import { searchRecords } from '../../../nodes/PrestaShop/methods/searchRecords';
import { xmlElement } from '../../../nodes/PrestaShop/schema/xmlElement';
import { dropDownContext } from './support/loadOptions';

describe('xmlElement', () => {
	const document =
		'<?xml version="1.0"?>\n<a><b required="true" maxSize="3"><![CDATA[x > y </b>]]></b><c/></a>\n';

	it('reads elements and attributes, and no text', () => {
		expect(xmlElement(document)).toEqual({
			name: 'a',
			attributes: {},
			children: [
				{ name: 'b', attributes: { required: 'true', maxSize: '3' }, children: [] },
				{ name: 'c', attributes: {}, children: [] },
			],
		});
	});

	it('takes no document that was cut off', () => {
		const end = document.lastIndexOf('>');
		for (let length = 0; length < end; length += 1) {
			expect(xmlElement(document.slice(0, length))).toBeNull();
		}
	});

	it('takes any text without failing', () => {
		fc.assert(fc.property(fc.string(), (text) => void xmlElement(`<a>${text}</a>`)));
		expect(xmlElement('<'.repeat(200_000))).toBeNull();
	});
});

describe.each(['1.6.1.24', '1.7.8.11', '8.2.1'] as const)('forms for PrestaShop %s', (version) => {
	let shop: PrestaShopSimulator;
	beforeAll(async () => {
		const seed = emptyShop(version);
		(seed.tables.customers ??= []).push(
			{ id: 1, firstname: 'Anna', lastname: 'Bakker', email: 'anna@example.nl' },
			{ id: 2, firstname: 'Bert', lastname: 'Visser', email: 'bert@example.nl' },
		);
		shop = await startPrestaShop({ version, seed });
	});
	afterAll(async () => await shop.close());

	const onScreen = (resource: string, operation: string) =>
		dropDownContext(shop, { resource, operation });

	it('offer one field per language and none that only the shop writes', async () => {
		const { fields } = await getFields.call(onScreen('product', 'create'));
		const ids = fields.map(({ id }) => id);

		expect(ids).toEqual(expect.arrayContaining(['reference', 'price', 'name.1', 'name.2']));
		expect(ids.filter((id) => /^(name|quantity|manufacturer_name|date_add)$/.test(id))).toEqual([]);
		const required = fields.filter((field) => field.required).map(({ id }) => id);
		expect(required.sort()).toEqual([
			'link_rewrite.1',
			'link_rewrite.2',
			'name.1',
			'name.2',
			'price',
		]);
	});

	it('require nothing of a change, and empty no field a record needs', async () => {
		const { fields } = await getFields.call(onScreen('customer', 'update'));
		expect(fields.filter(({ required }) => required)).toEqual([]);

		const names = (await getFieldNames.call(onScreen('customer', 'update'))).map(
			({ value }) => value,
		);
		expect(names).toContain('company');
		expect(names).not.toContain('email');
	});

	it('find records by what a person knows them by', async () => {
		const find = async (text?: string) =>
			(await searchRecords.call(onScreen('customer', 'get'), text)).results;

		await expect(find('viss')).resolves.toEqual([
			{ name: 'Bert Visser bert@example.nl', value: '2' },
		]);
		await expect(find('anna@')).resolves.toHaveLength(1);
		await expect(find()).resolves.toHaveLength(2);
		await expect(find('%]')).resolves.toHaveLength(0);
		await expect(find('2')).resolves.toMatchObject([{ value: '2' }]);
	});
});
