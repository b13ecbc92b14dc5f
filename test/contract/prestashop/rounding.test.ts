import { psRound } from '../../../lab/simulators/prestashop/php/round';
import type { RoundMode } from '../../../lab/simulators/prestashop/php/round';
import { emptyShop } from '../../../lab/simulators/prestashop';
import type { PlaceOrderInput } from '../../../lab/simulators/prestashop';
import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';

const [up, down, halfUp, halfDown, halfEven, halfOdd] = [0, 1, 2, 3, 4, 5] as RoundMode[];

describe('Tools::ps_round', () => {
	test.each([
		// value, up, down, half up, half down, half even, half odd
		[1.001, 1.01, 1, 1, 1, 1, 1],
		[1.009, 1.01, 1, 1.01, 1.01, 1.01, 1.01],
		[1.005, 1.01, 1, 1.01, 1, 1, 1.01],
		[1.015, 1.02, 1.01, 1.02, 1.01, 1.02, 1.01],
		[2.675, 2.68, 2.67, 2.68, 2.67, 2.68, 2.67],
		[8.2, 8.2, 8.2, 8.2, 8.2, 8.2, 8.2],
		[0, 0, 0, 0, 0, 0, 0],
		[-1.005, -1, -1.01, -1.01, -1, -1, -1.01],
	])('%d', (value, ...expected) => {
		const modes = [up, down, halfUp, halfDown, halfEven, halfOdd];
		expect(modes.map((mode) => psRound(value, 2, mode))).toEqual(expected);
	});

	it('leaves what up and down see as whole alone, dust included', () => {
		const dust = 0.1 + 0.2;
		expect([psRound(dust, 2, up), psRound(dust, 2, down)]).toEqual([dust, dust]);
	});
});

/** A shop that sells one product at 21 %. */
function shopSelling(price: string, settings: Record<string, string> = {}): Shop {
	const state = emptyShop();
	state.tables.products = [{ id: 1, reference: 'A', price, id_tax_rules_group: '1', name: 'A' }];
	for (const row of state.tables.configurations)
		row.value = settings[String(row.name)] ?? row.value;
	return new Shop(state, '8.2.1');
}

const goods = (quantity: number, input: Partial<PlaceOrderInput> = {}): PlaceOrderInput => ({
	lines: [{ reference: 'A', quantity }],
	shippingTaxIncl: '0',
	...input,
});

describe('an order rounded another way', () => {
	const totals = (shop: Shop, input: PlaceOrderInput) => {
		const { orders } = placeOrder(shop, input);
		const [{ total_products, total_products_wt, total_paid, round_type, round_mode }] = orders;
		return [total_products, total_products_wt, total_paid, round_type, round_mode].map(Number);
	};

	// 1.125 × 3: excl. 3.375, incl. 4.08375 (1.36125 each)
	test.each([
		[1, 0, 3.39, 4.11, 4.11],
		[1, 1, 3.36, 4.08, 4.08],
		[1, 2, 3.39, 4.08, 4.08],
		[1, 3, 3.36, 4.08, 4.08],
		[1, 4, 3.36, 4.08, 4.08],
		[1, 5, 3.39, 4.08, 4.08],
		[2, 0, 3.38, 4.09, 4.09],
		[2, 1, 3.37, 4.08, 4.08],
		[2, 2, 3.38, 4.08, 4.08],
		[2, 3, 3.37, 4.08, 4.08],
		[2, 4, 3.38, 4.08, 4.08],
		[2, 5, 3.37, 4.08, 4.08],
		[3, 0, 3.38, 4.09, 4.09],
		[3, 2, 3.38, 4.08, 4.08],
		[3, 5, 3.37, 4.08, 4.08],
	] as const)('type %d, mode %d', (roundType, roundMode, excl, incl, paid) => {
		const own = totals(shopSelling('1.125'), goods(3, { roundType, roundMode }));
		expect(own).toEqual([excl, incl, paid, roundType, roundMode]);
		const settings = {
			PS_ROUND_TYPE: String(roundType),
			PS_PRICE_ROUND_MODE: String(roundMode),
		};
		expect(totals(shopSelling('1.125', settings), goods(3))).toEqual(own);
	});

	it('keeps six decimals on the lines when only the total is rounded', () => {
		const shop = shopSelling('1.125');
		placeOrder(shop, goods(3, { roundType: 3 }));
		expect(shop.rows('order_details')).toMatchObject([
			{ total_price_tax_excl: '3.375000', total_price_tax_incl: '4.083750' },
		]);
	});
});
