import type { ExistingSalesOrder } from '../../../domain/books/books';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { isBeyondLast, ordersToRead } from '../../../nodes/SnelStart/books/forOrders/ordersToRead';
import { customer, order } from '../../domain/order/fixtures';

const keyOf = ({ id }: WebOrder) => `PS-${id}`;
const emailOf = (id: number) => `klant${id}@example.nl`;

const orders = Array.from({ length: 100 }, (_, index) =>
	order({
		id: String(index),
		reference: `REF${index}`,
		customer: { ...order().customer!, email: emailOf(index) },
	}),
);

const salesOrders = orders.map(
	({ id, reference }): ExistingSalesOrder => ({
		id,
		number: Number(id) + 1,
		importKey: `PS-${id}`,
		reference,
		description: '',
		totalIncl: null,
		customerId: `klant-${id}`,
	}),
);

const settledWith = (lately: Parameters<typeof ordersToRead>[3]) =>
	ordersToRead(orders, salesOrders, keyOf, lately).settled.map(({ id }) => id);

describe('orders in SnelStart whose customers are looked at once more', () => {
	it('are the newest sixty, and there are more than those', () => {
		const newest = settledWith([]);
		expect(newest).toHaveLength(60);
		expect(newest).toContain('99');
		expect(newest).not.toContain('3');
		expect(isBeyondLast(orders, salesOrders, keyOf)).toBe(true);
		expect(isBeyondLast(orders.slice(0, 60), salesOrders, keyOf)).toBe(false);
	});

	it('are older ones too where a card of their customer came up lately that is not theirs', () => {
		expect(settledWith([customer(7, emailOf(3))])).toContain('3');
		expect(settledWith([customer(3, emailOf(3), { id: 'klant-3' })])).not.toContain('3');
		expect(settledWith([customer(7, emailOf(3), { inactive: true })])).not.toContain('3');
	});
});
