import { fieldsNotYetIn } from '../../../nodes/PrestaShop/wire/fieldsNotYetIn';
import { scopeOf, settingsOf } from '../../../nodes/PrestaShop/wire/shopScope';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { readOrders } from './support/run';
import { inBoth } from '../../../domain/words/wording';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };

describe('the recorded multistore', () => {
	let shop: PrestaShopSimulator;
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: recordedWorld('8.2.1-multishop'), version: '8.2.1' });
		const { orders, configurations } = shop.state.tables;
		for (const [id, shopId] of [
			[6, '2'],
			[8, '3'],
			[9, '4'],
		] as const) {
			orders.find((order) => order.id === id)!.id_shop = shopId;
		}
		configurations.push(
			setting(9001, 'PS_CURRENCY_DEFAULT', '2', { id_shop: '2', id_shop_group: '1' }),
			setting(9002, 'PS_TIMEZONE', 'America/New_York', { id_shop: '3', id_shop_group: '2' }),
		);
	});
	afterEach(async () => await shop.close());

	const setting = (id: number, name: string, value: string, of: object) => ({
		id,
		name,
		value,
		...of,
	});

	it.each([
		['from the list', { shops: ['2', '3'] }],
		['by an expression', { shops: '2, 3' }],
		['twice', { shops: ['2', '3', '2'] }],
	])('is read for the shops that are chosen %s', async (_how, options) => {
		const { orders, fence } = await readOrders(shop, ALL, options);
		expect(orders.map(({ id, shopName }) => [id, shopName])).toEqual([
			['6', 'Winkel 2'],
			['8', 'Deel 3'],
		]);
		expect(fence.shopIds).toEqual(['2', '3']);
	});

	it('has a currency and a time zone per shop', async () => {
		const { orders } = await readOrders(shop, ALL, { shops: ['2', '3', '4'] });
		expect(orders.map(({ id, currency }) => [id, currency.shopIso])).toEqual([
			['6', 'USD'],
			['8', 'EUR'],
			['9', 'EUR'],
		]);
		expect(orders.map(({ placedAt }) => placedAt.slice(-6))).toEqual([
			'+01:00',
			'-05:00',
			'+01:00',
		]);
	});

	it('does not know the own currency of a shop when it may not read the settings', async () => {
		const [{ permissions, ...key }] = shop.state.keys;
		const names = Object.keys(shop.state.tables).filter((name) => name !== 'configurations');
		shop.state.keys[0] = {
			...key,
			permissions: Object.fromEntries(names.map((name) => [name, permissions['*']])),
		};
		const { orders, fence } = await readOrders(shop, ALL, { shops: ['2'] });
		expect(orders.map(({ currency }) => currency.shopIso)).toEqual(['']);
		expect(fence.hints?.map(inBoth)).toEqual([
			{
				en: expect.stringContaining("the shop's own currency") as string,
				nl: expect.stringContaining('eigen valuta van de webwinkel') as string,
			},
		]);
	});
});

describe('a setting of a multistore', () => {
	const row = (value: string, id_shop: string | null, id_shop_group: string | null) => ({
		name: 'PS_X',
		value,
		id_shop,
		id_shop_group,
	});
	const rows = [
		row('shop 2', '2', '1'),
		row('all', null, null),
		row('group 1', '0', '1'),
		row('', '3', '2'),
	];
	const shops = [
		{ id: 1, id_shop_group: '1' },
		{ id: 2, id_shop_group: '1' },
		{ id: 3, id_shop_group: '2' },
	];

	it.each([
		['2', 'shop 2'],
		['1', 'group 1'],
		['3', 'all'],
		['9', 'all'],
	])('is for shop %s: %s', (shopId, expected) => {
		expect(settingsOf(rows, scopeOf(shopId, shops)).get('PS_X')).toBe(expected);
	});

	it('is that of the only shop when none was chosen, and that for all when there are several', () => {
		const only = scopeOf('', [shops[1], { ...shops[0], deleted: '1' }]);
		expect(settingsOf(rows, only).get('PS_X')).toBe('shop 2');
		expect(settingsOf(rows, scopeOf('', shops)).get('PS_X')).toBe('all');
		expect(settingsOf(rows.slice(0, 1), scopeOf('1', shops)).get('PS_X')).toBeUndefined();
	});
});

describe('fields that a release does not have yet', () => {
	it.each([
		['1.6.1.24', ['id_customization', 'product_isbn', 'product_mpn']],
		['1.7.6.9', ['product_mpn']],
		['1.7.8.11', []],
		['8.2.1', []],
		['9.0.0', []],
		['', []],
	])('of order lines in %s', (version, expected) => {
		expect(fieldsNotYetIn(version, 'order_details').sort()).toEqual(expected);
	});
});
