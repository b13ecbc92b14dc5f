import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { list } from './client';
import { quantityOf, smallShop } from './smallShop';

describe('placing an order', () => {
	let shop: PrestaShopSimulator;

	beforeEach(async () => {
		shop = await startPrestaShop({ seed: smallShop() });
	});

	afterEach(async () => await shop.close());

	const mugs = (quantity: number) => [{ reference: 'MOK', quantity }];

	it('takes stock at once, also while it is not paid', () => {
		const { orders } = shop.placeOrder({ lines: mugs(3), stateId: 10 });
		expect(orders[0]).toMatchObject({
			current_state: '10',
			valid: '0',
			total_paid_real: '0.000000',
		});
		expect(quantityOf(shop.state, 1)).toBe('7');
	});

	it('takes none for a payment error, and books what came in', () => {
		const { orders } = shop.placeOrder({ lines: mugs(3), amountPaid: '1.23' });
		expect(orders[0]).toMatchObject({ current_state: '8', total_paid_real: '1.230000' });
		expect(quantityOf(shop.state, 1)).toBe('10');
	});

	it('gives stock back on cancelling and takes it again when that is undone', () => {
		const { orderId } = shop.placeOrder({ lines: [{ reference: 'TSH-M', quantity: 2 }] });
		expect([2, 3].map((id) => quantityOf(shop.state, id))).toEqual(['5', '1']);
		shop.changeState(orderId, 6);
		expect([2, 3].map((id) => quantityOf(shop.state, id))).toEqual(['7', '3']);
		shop.changeState(orderId, 2);
		expect([2, 3].map((id) => quantityOf(shop.state, id))).toEqual(['5', '1']);
	});

	it('goes on to "on backorder" when there is too little', () => {
		expect(shop.placeOrder({ lines: mugs(11) }).orders[0].current_state).toBe('9');
		expect(quantityOf(shop.state, 1)).toBe('-1');
		expect(shop.placeOrder({ lines: mugs(1), stateId: 10 }).orders[0].current_state).toBe('12');
	});

	it('pays on a paid state, with the name of the module', () => {
		const { orderId, orders } = shop.placeOrder({
			lines: mugs(1),
			stateId: 10,
			module: 'ps_wirepayment',
			payment: 'Bankoverschrijving',
		});
		shop.changeState(orderId, 2);
		expect(orders[0]).toMatchObject({
			valid: '1',
			invoice_number: '1',
			total_paid_real: '16.900000',
		});
		expect(shop.state.tables.order_payments).toMatchObject([
			{ amount: '16.900000', payment_method: 'Wire payment', transaction_id: '' },
		]);
	});

	it('can be seen half-built before it is complete', async () => {
		const lines = [...mugs(1), { reference: 'BOEK', quantity: 1 }];
		const { complete, orderId } = shop.placeOrder({ lines, halfBuiltRows: 1 });
		const seen = async () => await list(shop, 'orders', `filter[id]=${orderId}&display=full`);
		const rows = async () =>
			await list(shop, 'order_details', `filter[id_order]=${orderId}&display=full`);
		expect(await seen()).toMatchObject([{ current_state: '0', valid: '0', invoice_number: '0' }]);
		expect(await rows()).toHaveLength(1);
		complete();
		expect(await seen()).toMatchObject([{ current_state: '2', valid: '1', invoice_number: '1' }]);
		expect(await rows()).toHaveLength(2);
	});

	it('splits a cart into orders with one reference, paid on the last', () => {
		const lines = [...mugs(1), { reference: 'BOEK', quantity: 1 }];
		const { orders } = shop.placeOrder({ lines, split: [[0], [1]] });
		expect(new Set(orders.map(({ reference }) => reference)).size).toBe(1);
		expect(orders.map(({ total_paid_real }) => total_paid_real)).toEqual(['0.000000', '43.800000']);
		expect(shop.state.tables.order_payments).toHaveLength(1);
	});

	it('subtracts vouchers, and can be a cent off as real orders are', () => {
		const vouchers = [{ name: '10% korting', percent: 10 }];
		const { orders } = shop.placeOrder({ lines: mugs(2), vouchers, offByOneCent: true });
		expect(orders[0]).toMatchObject({
			total_products_wt: '19.900000',
			total_discounts_tax_incl: '1.990000',
			total_paid_tax_incl: '24.870000',
		});
		expect(shop.state.tables.order_cart_rules).toMatchObject([{ value: '1.990000' }]);
	});
});
