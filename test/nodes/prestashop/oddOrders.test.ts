import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { readOrders } from './support/run';
import { exportedShop } from './support/seeds';

let shop: PrestaShopSimulator;
beforeEach(async () => (shop = await startPrestaShop({ seed: exportedShop() })));
afterEach(async () => await shop.close());

const read = async (importFrom = '2025-12-01T00:00:00+01:00') =>
	(await readOrders(shop, { importFrom }, { lookBackDays: 3650 })).orders;

/** The first order that is read, changed in the shop as given. */
const changed = async (more: object) => {
	const [{ id }] = await read();
	const rows = shop.state.tables.orders;
	const row = rows.find((one) => String(one.id) === id)!;
	Object.assign(row, more);
	return { id, row };
};

describe('orders of a shape that is seldom seen', () => {
	it('are delivered where they are invoiced when they are not sent anywhere', async () => {
		const { id } = await changed({ id_address_delivery: '0' });
		const order = (await read()).find((one) => one.id === id)!;
		expect(order.deliveryAddress).toEqual(order.invoiceAddress);
		expect(order.deliveryAddress).not.toBeNull();
	});

	it('are not, when the address they were sent to is gone', async () => {
		const { id } = await changed({ id_address_delivery: '99999' });
		expect((await read()).find((one) => one.id === id)?.deliveryAddress).toBeNull();
	});

	it('come though they have no date, so that the plan can say so', async () => {
		const { id } = await changed({ date_add: '0000-00-00 00:00:00' });
		expect((await read()).find((one) => one.id === id)?.placedAt).toBe('');
	});

	it('come when they were placed in the hour that the clock repeats', async () => {
		const { id } = await changed({ date_add: '2026-10-25 02:30:00' });
		const orders = await read('2026-10-25T02:15:00+01:00');
		expect(orders.map((one) => one.id)).toContain(id);
	});

	it('name the others of their reference and cart, but none that came to nothing', async () => {
		const [first, second, third] = await read();
		const rowOf = ({ id }: { id: string }) =>
			shop.state.tables.orders.find((one) => String(one.id) === id)!;
		const { id_cart: cart, reference } = rowOf(first);
		Object.assign(rowOf(second), { id_cart: cart, reference });
		Object.assign(rowOf(third), { id_cart: cart });
		const again = (await read()).find(({ id }) => id === second.id);
		expect(again?.sameReference).toEqual([first.id]);
		expect(again?.sameCart.map(({ id }) => id).sort()).toEqual([first.id, third.id].sort());
		rowOf(third).current_state = '6';
		const later = (await read()).find(({ id }) => id === second.id);
		expect(later?.sameCart.map(({ id }) => id)).toEqual([first.id]);
	});

	it('name those of their reference in another shop of a multistore too', async () => {
		const { orders, shops } = shop.state.tables;
		if (!shops.some(({ id }) => id === 2)) shops.push({ ...shops[0], id: 2, name: 'Second shop' });
		const [first, second] = await read();
		const rowOf = ({ id }: { id: string }) => orders.find((one) => String(one.id) === id)!;
		Object.assign(rowOf(second), { id_shop: '2', reference: rowOf(first).reference });
		const importFrom = '2025-12-01T00:00:00+01:00';
		const both = await readOrders(shop, { importFrom }, { lookBackDays: 3650, shops: '1, 2' });
		const siblingsOf = ({ id }: { id: string }) =>
			both.orders.find((one) => one.id === id)?.sameReference;
		expect([siblingsOf(first), siblingsOf(second)]).toEqual([[second.id], [first.id]]);
	});
});
