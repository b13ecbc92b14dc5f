import { startPrestaShop } from '../../../lab/simulators/prestashop';
import {
	deleteAddress,
	deleteCustomer,
	deleteTax,
	editAddress,
} from '../../../lab/simulators/prestashop/hooks/deletions';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';
import { smallShop } from './smallShop';

describe('deleting what orders refer to', () => {
	it('leaves the addresses of a customer who has ordered', () => {
		const shop = shopWithVat();
		const { order } = placed(shop, cart({ TEN: 1 }));
		deleteCustomer(shop, Number(order.id_customer));
		expect(shop.rows('customers')).toEqual([]);
		expect(shop.table('addresses').byId(Number(order.id_address_delivery))?.deleted).toBe('0');
	});

	it('only marks an address that an order uses, and an edit makes another of it', () => {
		const shop = shopWithVat();
		const { order } = placed(shop, cart({ TEN: 1 }));
		const used = Number(order.id_address_delivery);
		const edited = editAddress(shop, used, { city: 'Utrecht' });
		expect(shop.table('addresses').byId(used)).toMatchObject({ city: 'Amsterdam', deleted: '1' });
		expect(edited).toMatchObject({ city: 'Utrecht', deleted: '0' });
		expect(shop.table('addresses').byId(used)?.date_upd).toBe(edited.date_add);
		expect(edited.date_upd).toBe(edited.date_add);
		deleteAddress(shop, edited.id);
		expect(shop.rows('addresses').map(({ id }) => id)).toEqual([used]);
	});

	it('keeps a tax that lines refer to, but no longer charges it', () => {
		const shop = shopWithVat();
		const { details } = placed(shop, cart({ TEN: 1 }));
		const tax = Number(details[0].associations?.taxes?.[0].id);
		deleteTax(shop, tax);
		expect(shop.table('taxes').byId(tax)).toMatchObject({ deleted: '1', rate: '9.000' });
		expect(numbers(placed(shop, cart({ TEN: 1 })).order, 'total_paid')).toEqual([10]);
	});

	it('can be asked for over the control endpoint', async () => {
		const shop = await startPrestaShop({ seed: smallShop() });
		const { orderId, orders } = shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 2 }] });
		const call = async (hook: string, body: unknown) =>
			await fetch(`${shop.controlUrl}/hooks/${hook}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
		await call('refund', { orderId, lines: [{ reference: 'MOK', quantity: 1 }] });
		await call('deleteCustomer', { customerId: Number(orders[0].id_customer) });
		expect(shop.state.tables.order_slip).toHaveLength(1);
		expect(shop.state.tables.customers).toEqual([]);
		await shop.close();
	});
});
