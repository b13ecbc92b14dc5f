import {
	getCarriers,
	getOrderStates,
	getPaymentMethods,
	getShops,
} from '../../../nodes/PrestaShop/methods/loadOptions';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
} from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { dropDownContext } from './support/loadOptions';

describe.each(prestaShopVersions)('the lists on PrestaShop %s', (version) => {
	let shop: PrestaShopSimulator;
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: recordedWorld(version), version });
	});
	afterEach(async () => await shop.close());

	it('offer the payment methods of recent orders by name, and by module for all its names', async () => {
		const newest = shop.state.tables.orders.reduce((one, other) =>
			other.id > one.id ? other : one,
		);
		Object.assign(newest, { module: 'mollie', payment: 'Creditcard' });
		const methods = await getPaymentMethods.call(dropDownContext(shop));
		expect(methods).toEqual(
			expect.arrayContaining([
				{ name: 'iDEAL (mollie)', value: 'iDEAL' },
				{ name: 'Creditcard (mollie)', value: 'Creditcard' },
				{ name: 'All of mollie', value: 'mollie' },
			]),
		);
		expect(new Set(methods.map(({ name }) => name)).size).toBe(methods.length);
		expect(shop.journal).toHaveLength(1);
	});

	it('offer the carriers in use by name, each once', async () => {
		const { carriers } = shop.state.tables;
		const [first] = carriers;
		for (const row of carriers) Object.assign(row, { name: 'PostNL', deleted: '0' });
		carriers.push({ ...first, id: 901, name: 'Afhalen', deleted: '0' });
		carriers.push({ ...first, id: 902, name: 'Fietskoerier', deleted: '1' });
		expect(await getCarriers.call(dropDownContext(shop))).toEqual([
			{ name: 'All', value: '' },
			{ name: 'Afhalen', value: 'Afhalen' },
			{ name: 'PostNL', value: 'PostNL' },
		]);
	});

	it('offer order states by name, the paid ones marked', async () => {
		const states = await getOrderStates.call(dropDownContext(shop));
		expect(states.find(({ value }) => value === '2')?.name).toMatch(/ \(paid\)$/);
		expect(states.find(({ value }) => value === '10')?.name).not.toContain('(paid)');
	});
});

describe('the lists of a multistore', () => {
	let shop: PrestaShopSimulator;
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: recordedWorld('8.2.1-multishop'), version: '8.2.1' });
	});
	afterEach(async () => await shop.close());

	it('offer the shops by name, without those that were deleted', async () => {
		shop.state.tables.shops.find(({ id }) => id === 4)!.deleted = '1';
		expect(await getShops.call(dropDownContext(shop))).toEqual([
			{ name: 'Deel 3', value: '3' },
			{ name: 'TestWinkel', value: '1' },
			{ name: 'Winkel 2', value: '2' },
		]);
	});

	it('offer the payment methods of the shops that are chosen', async () => {
		const order = shop.state.tables.orders.find(({ id }) => id === 6)!;
		Object.assign(order, { id_shop: '2', module: 'klarna', payment: 'Achteraf betalen' });
		const onScreen = { 'options.shops': ['2', '3'] };
		expect(await getPaymentMethods.call(dropDownContext(shop, onScreen))).toEqual([
			{ name: 'All', value: '' },
			{ name: 'Achteraf betalen (klarna)', value: 'Achteraf betalen' },
			{ name: 'All of klarna', value: 'klarna' },
		]);
	});
});
