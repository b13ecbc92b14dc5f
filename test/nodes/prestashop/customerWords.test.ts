import type { IDataObject } from 'n8n-workflow';

import type { WebOrder } from '../../../domain/stream/webOrder';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { exportedShopWith } from './support/seeds';
import { readOrders } from './support/run';
import { inBoth } from '../../../domain/words/wording';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };
const SAID = 'Graag bezorgen na 18:00 & niet bij de buren\nPO 4711';

/** PrestaShop's own way: with the cart, and in a conversation of customer service, as HTML and private from 1.7 on. */
function sayAtCheckout(
	{ state }: PrestaShopSimulator,
	order: Row,
	said: string,
	old = false,
): void {
	const { tables } = state;
	tables.messages = [
		message(1, { id_cart: order.id_cart, id_order: String(order.id), message: said }),
		message(2, { ...cartOf(order), message: 'Payment tr_123 received', private: '1' }),
		message(3, { ...cartOf(order), message: 'Lastige klant', id_employee: '2' }),
	];
	tables.customer_threads = [
		{ id: 1, id_order: String(order.id), id_contact: '0', token: 'secret' },
		{ id: 2, id_order: String(order.id), id_contact: '3', token: 'secret' },
	];
	const html = said.replace(/&/g, '&amp;').replace(/\n/g, '<br />\n');
	tables.customer_messages = [
		words(1, '1', old ? said : html, old ? '0' : '1'),
		words(2, '1', 'Klant belde boos op', '1', '2'),
		words(3, '1', 'Waar blijft het?', '0'),
		words(4, '2', 'Hebben jullie ook stoelen?', '0'),
	];
}

const cartOf = (order: Row) => ({ id_cart: order.id_cart, id_order: String(order.id) });
const message = (id: number, row: Omit<Row, 'id'>): Row => ({
	id,
	id_customer: '1',
	id_employee: '0',
	private: '0',
	...row,
});
const words = (id: number, thread: string, said: string, hidden: string, employee = '0'): Row => ({
	id,
	id_customer_thread: thread,
	id_employee: employee,
	message: said,
	private: hidden,
});

describe.each(prestaShopVersions)('what customers of PrestaShop %s write', (version) => {
	let shop: PrestaShopSimulator;
	let order: Row;
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: exportedShopWith(20, version), version });
		order = shop.state.tables.orders[5];
		sayAtCheckout(shop, order, SAID, version.startsWith('1.6'));
	});
	afterEach(async () => await shop.close());

	const read = async (options: IDataObject): Promise<WebOrder> => {
		const { orders } = await readOrders(shop, ALL, options);
		return orders.find(({ id }) => id === String(order.id))!;
	};
	const messageRequests = () =>
		shop.journal.filter(({ path }) => /messages|customer_threads/.test(path));

	it('is not asked for unless the owner wants it', async () => {
		expect(await read({})).toMatchObject({ note: '', customerReference: '' });
		expect(messageRequests()).toEqual([]);
	});

	it('is the note, without what employees and payment modules wrote', async () => {
		expect((await read({ note: ['message'] })).note).toBe(SAID);
		expect(messageRequests()).toHaveLength(version.startsWith('1.6') ? 2 : 1);
		expect(messageRequests().some(({ query }) => query.includes('token'))).toBe(false);
	});

	it('is read from customer service where the webservice has no messages of carts', async () => {
		const body = {
			errors: [{ code: 27, message: 'Resource of type "messages" does not exists.' }],
		};
		shop.addFault({ kind: 'status', status: 400, body, times: -1, match: { path: '/messages' } });
		expect((await read({ note: ['message'] })).note).toBe(SAID);
	});

	it('goes with the words for the card of a gift', async () => {
		Object.assign(order, { gift: '1', gift_message: 'Liefs, oma' });
		const { note } = await read({ note: ['message', 'giftMessage'] });
		expect(note).toBe(`${SAID}\nGift message: Liefs, oma`);
		order.gift = '0';
		expect((await read({ note: ['giftMessage'] })).note).toBe('');
	});

	it.each([
		['message', 'Graag bezorgen na 18:00 & niet bij de buren'],
		['invoiceAddressOther', 'PO-F 1'],
		['deliveryAddressOther', 'PO-L 2'],
		['none', ''],
		['somethingElse', ''],
	])('holds the order number of the customer, in %s', async (customerReference, expected) => {
		const { addresses } = shop.state.tables;
		addresses.push(
			{ ...addresses[0], id: 901, other: 'PO-F 1\r\nAchterom' },
			{ ...addresses[0], id: 902, other: '  PO-L 2 ' },
		);
		Object.assign(order, { id_address_invoice: '901', id_address_delivery: '902' });
		const found = await read({ customerReference });
		expect(found.customerReference).toBe(expected);
		expect(found.invoiceAddress?.other).toBe('PO-F 1\r\nAchterom');
		expect(found.deliveryAddress?.other).toBe('  PO-L 2 ');
	});

	it('is done without when the key may not read it, which a hint says once', async () => {
		const [{ permissions, ...key }] = shop.state.keys;
		const all = Object.keys(shop.state.tables).map((name) => [name, permissions['*']]);
		shop.state.keys[0] = {
			...key,
			permissions: Object.fromEntries(
				all.filter(([name]) => !/messages|customer_threads/.test(String(name))),
			),
		};
		const { orders, fence } = await readOrders(shop, ALL, { note: ['message'] });
		expect(orders.every(({ note }) => note === '')).toBe(true);
		const resource = version.startsWith('1.6') ? 'customer_threads' : 'messages';
		const told = `The webservice key may not read '${resource}': web orders carry no message of the customer.`;
		const hints = (fence.hints ?? []).map((hint) => inBoth(hint).en);
		expect(hints.filter((hint) => hint.includes('message'))).toEqual([told]);
	});
});

it('goes with both orders of a cart that was split', async () => {
	const shop = await startPrestaShop({ seed: exportedShopWith(20) });
	const [first, second] = shop.state.tables.orders;
	second.id_cart = first.id_cart;
	sayAtCheckout(shop, second, SAID);
	const { orders } = await readOrders(shop, ALL, { note: ['message'] });
	await shop.close();
	const said = orders.filter(({ note }) => note === SAID).map(({ id }) => id);
	expect(said).toEqual([String(first.id), String(second.id)]);
});
