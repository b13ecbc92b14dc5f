import { changeState, receivePayment } from '../../../lab/simulators/prestashop/hooks/backOffice';
import { refund } from '../../../lab/simulators/prestashop/hooks/refund';
import { slipByModule } from '../../../lab/simulators/prestashop/hooks/slipByModule';
import { removeLine } from '../../../lab/simulators/prestashop/hooks/removeLine';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';
import { list } from './client';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';
import { quantityOf, smallShop } from './smallShop';

describe('paying back', () => {
	const shopWithMugs = () => new Shop(smallShop(), '8.2.1');
	const fourMugs = { lines: [{ reference: 'MOK', quantity: 4 }] };

	it('writes the slip of the recorded order that got one mug and its shipping back', () => {
		const shop = shopWithMugs();
		const { order, details } = placed(shop, fourMugs);
		const slip = slipByModule(shop, {
			orderId: order.id,
			lines: [{ reference: 'MOK', quantity: 1 }],
			shipping: true,
		});
		expect(slip).toMatchObject({
			total_products_tax_excl: '8.223140',
			total_products_tax_incl: '9.950000',
			total_shipping_tax_excl: '5.740000',
			total_shipping_tax_incl: '6.950000',
			amount: '8.223140',
			shipping_cost: '1',
			shipping_cost_amount: '6.950000',
			order_slip_type: '2',
		});
		expect(slip.associations?.order_slip_details).toMatchObject([
			{ product_quantity: '1', amount_tax_excl: '8.220000', amount_tax_incl: '9.950000' },
		]);
		expect(details[0]).toMatchObject({ product_quantity: '4', product_quantity_refunded: '1' });
		expect(order.total_paid).toBe('46.750000');
	});

	it('puts goods back as long as they are not sent, and then only when asked', () => {
		const shop = shopWithMugs();
		const { order, details } = placed(shop, fourMugs);
		const lines = [{ detailId: details[0].id, quantity: 1 }];
		const stock = () => quantityOf(shop.state, 1);
		refund(shop, { orderId: order.id, lines });
		expect(stock()).toBe('7');
		changeState(shop, order.id, 4);
		refund(shop, { orderId: order.id, lines });
		expect(stock()).toBe('7');
		refund(shop, { orderId: order.id, lines, restock: true });
		expect(stock()).toBe('8');
		expect(details[0]).toMatchObject({
			product_quantity: '4',
			product_quantity_refunded: '3',
			product_quantity_reinjected: '2',
		});
	});

	it('makes what an order holds its quantity less what was put back', async () => {
		const shop = await startPrestaShop({ seed: smallShop() });
		const { orderId } = shop.placeOrder(fourMugs);
		shop.backOffice.refund({ orderId, lines: [{ reference: 'MOK', quantity: 1 }] });
		const [line] = await list(shop, 'order_details', 'display=full');
		const held = Number(line.product_quantity) - Number(line.product_quantity_reinjected);
		expect([held, quantityOf(shop.state, 1)]).toEqual([3, '7']);
		await shop.close();
	});

	it('refuses a line the order does not have', () => {
		const shop = shopWithMugs();
		const { order } = placed(shop, fourMugs);
		const lines = [{ reference: 'TSH-M', quantity: 1 }];
		expect(() => refund(shop, { orderId: order.id, lines })).toThrow('no line "TSH-M"');
	});
});

describe('money received later', () => {
	it('is a payment more, for part of the order', () => {
		const shop = shopWithVat();
		const { order } = placed(
			shop,
			cart({ HUNDRED: 1 }, { stateId: 10, dateAdd: '2020-01-01 00:00:00' }),
		);
		for (const amount of [100, 21]) receivePayment(shop, { orderId: order.id, amount });
		expect(shop.rows('order_payments').map((row) => row.amount)).toEqual([
			'100.000000',
			'21.000000',
		]);
		expect(order).toMatchObject({ total_paid_real: '121.000000', valid: '0' });
		expect(String(order.date_upd) > '2020-01-01 00:00:00').toBe(true);
	});
});

describe('taking a line out of an order', () => {
	it('computes totals, invoice and vouchers again', () => {
		const shop = shopWithVat();
		const vouchers = [{ name: '10%', percent: 10 }];
		const { order } = placed(shop, cart({ HUNDRED: 1, TEN: 1 }, { vouchers }));
		removeLine(shop, { orderId: order.id, reference: 'TEN' });
		expect(numbers(order, 'total_products_wt', 'total_discounts', 'total_paid')).toEqual([
			121, 12.1, 108.9,
		]);
		expect(numbers(order, 'total_paid_real')).toEqual([118.71]);
		expect(shop.rows('order_details')).toHaveLength(1);
		expect(shop.rows('order_cart_rules')).toMatchObject([{ value: '12.100000' }]);
		expect(shop.rows('order_invoices')).toMatchObject([{ total_paid_tax_incl: '108.900000' }]);
	});

	it('gives its stock back', () => {
		const shop = new Shop(smallShop(), '8.2.1');
		const lines = [
			{ reference: 'MOK', quantity: 4 },
			{ reference: 'BOEK', quantity: 1 },
		];
		const { order } = placed(shop, { lines });
		removeLine(shop, { orderId: order.id, reference: 'MOK' });
		expect([1, 5].map((id) => quantityOf(shop.state, id))).toEqual(['10', '4']);
	});
});
