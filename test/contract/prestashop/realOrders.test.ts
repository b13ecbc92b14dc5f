import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';
import type { Row } from '../../../lab/simulators/prestashop';
import { cartOf, realOrders } from './realOrders';

const { orders, linesOf, vouchersOf, world } = realOrders();

/** The first five were written into the database by the installer, not by PrestaShop's order code. */
const placed = orders.filter(({ id }) => id > 5);

const columns = (names: string[]) => (row: Row) =>
	Object.fromEntries(names.map((name) => [name, row[name]]));

const money = columns(
	['discounts', 'paid', 'shipping', 'wrapping']
		.flatMap((name) => [`total_${name}`, `total_${name}_tax_incl`, `total_${name}_tax_excl`])
		.concat('total_products', 'total_products_wt', 'carrier_tax_rate', 'conversion_rate')
		.concat('round_type', 'round_mode', 'id_carrier'),
);

const lineMoney = (row: Row) => ({
	...columns([
		'product_reference',
		'product_quantity',
		'product_price',
		'original_product_price',
		'reduction_percent',
		'reduction_amount',
		'ecotax',
		'ecotax_tax_rate',
		'unit_price_tax_incl',
		'unit_price_tax_excl',
		'total_price_tax_incl',
		'total_price_tax_excl',
		'id_tax_rules_group',
	])(row),
	taxes: row.taxes ?? row.associations?.taxes ?? [],
});

const voucherMoney = columns(['id_cart_rule', 'name', 'value', 'value_tax_excl', 'free_shipping']);

const off = (order: Row) =>
	Math.round(
		100 *
			(Number(order.total_paid_tax_incl) -
				Number(order.total_products_wt) -
				Number(order.total_shipping_tax_incl) -
				Number(order.total_wrapping_tax_incl) +
				Number(order.total_discounts_tax_incl)),
	);

describe('the real orders of the 8.2.1 shop, placed again from their carts', () => {
	const shop = new Shop(world(), '8.2.1');
	const again = placed.map((order) => {
		const input = cartOf(order, linesOf(order), vouchersOf(order));
		const [own] = placeOrder(shop, input).orders;
		return { order, own };
	});
	const rowsOf = (resource: string, order: Row) =>
		shop.table(resource).where('id_order', String(order.id));

	it('are all there', () => expect(again).toHaveLength(535));

	it('have every total equal to the last digit', () => {
		expect(again.map(({ own }) => money(own))).toEqual(again.map(({ order }) => money(order)));
	});

	it('have every line equal to the last digit', () => {
		const own = again.map((one) => rowsOf('order_details', one.own).map(lineMoney));
		expect(own).toEqual(again.map(({ order }) => linesOf(order).map(lineMoney)));
	});

	it('have every voucher equal to the last digit', () => {
		const own = again.map((one) => rowsOf('order_cart_rules', one.own).map(voucherMoney));
		expect(own).toEqual(again.map(({ order }) => vouchersOf(order).map(voucherMoney)));
	});

	it('are off by a cent exactly where the real ones are', () => {
		expect(again.map(({ own }) => off(own))).toEqual(again.map(({ order }) => off(order)));
		expect(again.filter(({ order }) => off(order) !== 0).length).toBeGreaterThan(80);
	});
});
