import { readWebOrder } from '../../../domain/order/read/readWebOrder';
import { order } from './fixtures';

const DISCOUNT = { name: 'Zomer', amountIncl: '2.00', amountExcl: '1.65', freeShipping: true };

/** What is wrong with an order that was edited, and the order as it was read. */
function edited(change: Record<string, unknown>) {
	const { order: read, problems } = readWebOrder({ ...order(), ...change });
	return { read, fields: problems.map(({ field }) => field) };
}

describe('members of a web order that somebody edited', () => {
	it.each([
		['true', true],
		['false', false],
		[true, true],
	])('reads a flag written as %p', (written, means) => {
		const { read, fields } = edited({
			holdsStock: written,
			customer: { ...order().customer, isGuest: written },
			discounts: [{ ...DISCOUNT, freeShipping: written }],
		});
		expect(fields).toEqual([]);
		const { holdsStock, customer, discounts } = read;
		expect([holdsStock, customer?.isGuest, discounts[0].freeShipping]).toEqual([
			means,
			means,
			means,
		]);
	});

	it('takes ids of orders as numbers', () => {
		const { read, fields } = edited({ sameReference: [12, '13'] });
		expect(fields).toEqual([]);
		expect(read.sameReference).toEqual(['12', '13']);
	});

	it.each<[string, Record<string, unknown>]>([
		['holdsStock', { holdsStock: 'ja' }],
		['customer.isGuest', { customer: { ...order().customer, isGuest: 1 } }],
		['customer', { customer: 'Jan Jansen' }],
		[
			'customer.email',
			{ customer: { ...order().customer, email: { address: 'jan@example.com' } } },
		],
		['deliveryAddress', { deliveryAddress: 'Dorpsstraat 1, Ons Dorp' }],
		['discounts', { discounts: 'Zomer' }],
		['discounts[0].freeShipping', { discounts: [{ ...DISCOUNT, freeShipping: 'x' }] }],
		['refunds', { refunds: 3 }],
		[
			'refunds[0].quantity',
			{ refunds: [{ lineId: '1', quantity: '1,5', amountIncl: '1', amountExcl: '1' }] },
		],
		['sameReference', { sameReference: '12' }],
		['sameReference', { sameReference: [{ id: 12 }] }],
		['sameCart', { sameCart: 'none' }],
		['beforeStart', { beforeStart: 'long ago' }],
		['note', { note: ['bellen'] }],
	])('names %s where it cannot be read, and counts it for nothing', (field, change) => {
		expect(edited(change).fields).toEqual([field]);
	});

	it('takes what is missing as none', () => {
		const { id, placedAt, lines, totals, currency, shipping, wrapping } = order();
		const least = { id, placedAt, lines, totals, currency, shipping, wrapping };
		const { order: read, problems } = readWebOrder({ ...least, readiness: 'ready' });
		expect(problems).toEqual([]);
		expect(read).toMatchObject({ customer: null, discounts: [], refunds: [], holdsStock: true });
	});
});
