import { emptyShop } from '../../../lab/simulators/prestashop';
import type { PlaceOrderInput, PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';
import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';
import { cartOf, realOrders } from './realOrders';
import { recordingsOf } from './recording';

const { world } = realOrders();
const catalogue = world().tables;

const countries: Record<string, string> = {
	belgium: 'BE',
	belgium_b2b: 'BE',
	gb: 'GB',
	export_ch: 'CH',
};

const ruleOf: Record<string, string> = {
	voucher_pct: '1',
	voucher_fixed_incl: '2',
	voucher_fixed_excl: '3',
	voucher_freeship: '4',
	voucher_gift: '5',
	zero_total: '6',
};

/** Each release has its own ids; carriers of 8.2.1 by what they cost. */
const carrierOf = (order: Row) => {
	const excl = Number(order.total_shipping_tax_excl) / Number(order.conversion_rate);
	if (excl === 0) return '0';
	return excl < 8 ? '5' : '6';
};

/** The named orders of a release: the same seed as 8.2.1 in other rows. */
function namedOrders(version: '1.7.8.11' | '1.6.1.24') {
	return recordingsOf(version).flatMap(({ name, response }) => {
		const key = /^11-order-(.+)_json/.exec(name)?.[1];
		if (key === undefined) return [];
		const [[order]] = Object.values(JSON.parse(response.body ?? '{}') as Record<string, Row[]>);
		return [{ key, order }];
	});
}

/** A line finds its product in the 8.2.1 catalogue by its reference; demo products differ per release. */
function lineOf(row: Record<string, string>): PlaceOrderInput['lines'][0] {
	const quantity = Number(row.product_quantity);
	const reference = row.product_reference;
	if (reference === '') return { productId: 26, quantity };
	if (/^demo_/.test(reference)) {
		return { productId: 1, combinationId: 1, quantity, unitPriceTaxExcl: row.unit_price_tax_excl };
	}
	return { reference, quantity, reductionPercent: reference === 'SJAAL-20' ? 20 : 0 };
}

function placeAgain(version: PrestaShopVersion, key: string, order: Row): Row {
	const { products, combinations } = catalogue;
	const state = emptyShop(version);
	state.tables = { ...state.tables, products, combinations };
	const rule = ruleOf[key];
	const used = rule === undefined ? [] : [{ id: 1, id_cart_rule: rule, name: key }];
	const gift = rule === '5' ? 'GRATIS-1' : '';
	const lines = (order.associations?.order_rows ?? []).filter(
		(row) => gift === '' || row.product_reference !== gift,
	);
	const cart = cartOf({ ...order, id_carrier: carrierOf(order) }, [], used);
	const input: PlaceOrderInput = {
		...cart,
		lines: lines.map(lineOf),
		customer: {},
		deliveryAddress: { country: countries[key] ?? 'NL' },
		invoiceAddress: undefined,
	};
	return placeOrder(new Shop(state, version), input).orders[0];
}

const money = (row: Row) =>
	Object.fromEntries(
		Object.entries(row).filter(
			([name]) => /^total_(?!paid_real)/.test(name) || name === 'carrier_tax_rate',
		),
	);

describe.each(['1.7.8.11', '1.6.1.24'] as const)(
	'the named orders of %s, placed again',
	(version) => {
		const named = namedOrders(version);

		it('are all there', () => expect(named.length).toBeGreaterThanOrEqual(33));

		test.each(named.map(({ key, order }) => [key, order] as const))('%s', (key, order) => {
			expect(money(placeAgain(version, key, order))).toEqual(money(order));
		});
	},
);
