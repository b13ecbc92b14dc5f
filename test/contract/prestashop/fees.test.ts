import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const shipping = ['total_shipping_tax_excl', 'total_shipping_tax_incl'];

describe('shipping', () => {
	it('is 6.95 with 21 % unless the order says otherwise', () => {
		const { order } = placed(shopWithVat(), cart({ TEN: 1 }, { shippingTaxIncl: undefined }));
		expect(numbers(order, ...shipping, 'carrier_tax_rate')).toEqual([5.74, 6.95, 21]);
	});

	it('has the VAT of the carrier’s own group', () => {
		const shop = shopWithVat();
		const carrier = shop.table('carriers').byId(6);
		if (carrier) carrier.id_tax_rules_group = '4';
		const { order } = placed(shop, cart({ TEN: 1 }, { carrierId: 6, shippingTaxIncl: '10.90' }));
		expect(numbers(order, ...shipping, 'carrier_tax_rate')).toEqual([10, 10.9, 9]);
	});

	it('is of each part of a split cart', () => {
		const shop = shopWithVat();
		placeOrder(
			shop,
			cart(
				{ TEN: 1, HUNDRED: 1 },
				{
					split: [[0], [1]],
					splitShipping: [
						{ carrierId: 5, shippingTaxIncl: '6.05' },
						{ carrierId: 6, shippingTaxIncl: '12.10' },
					],
				},
			),
		);
		const seen = shop.rows('orders').map((row) => numbers(row, 'id_carrier', ...shipping));
		expect(seen).toEqual([
			[5, 5, 6.05],
			[6, 10, 12.1],
		]);
	});

	it('is not there when all that is bought is a file', () => {
		const shop = shopWithVat();
		shop.state.tables.products[1].type = 'virtual';
		const { order } = placed(shop, cart({ TEN: 1 }, { shippingTaxIncl: '6.95' }));
		expect(numbers(order, 'id_carrier', ...shipping, 'total_paid_tax_incl')).toEqual([
			0, 0, 0, 10.9,
		]);
		expect(shop.rows('order_carriers')).toEqual([]);
	});
});

describe('a split cart', () => {
	it('has its vouchers in each of its orders', () => {
		const shop = shopWithVat();
		const seen = placed(
			shop,
			cart({ HUNDRED: 1, TEN: 1 }, { split: [[0], [1]], vouchers: [{ name: '10%', percent: 10 }] }),
		);
		const discountsOf = shop.rows('orders').map((row) => numbers(row, 'total_discounts_tax_incl'));
		expect(seen.vouchers).toHaveLength(1);
		expect(discountsOf).toEqual([[12.1], [1.09]]);
	});
});

describe('gift wrapping', () => {
	it('has the VAT of its own group', () => {
		const wrapping = ['total_wrapping_tax_excl', 'total_wrapping_tax_incl'];
		const shop = shopWithVat();
		const of = (input: Parameters<typeof cart>[1]) =>
			numbers(placed(shop, cart({ TEN: 1 }, input)).order, 'gift', ...wrapping);
		expect(of({ wrappingTaxExcl: '2.066116' })).toEqual([1, 2.07, 2.5]);
		expect(of({ wrappingTaxIncl: '2.50' })).toEqual([1, 2.07, 2.5]);
		expect(of({ wrappingTaxExcl: '2', deliveryAddress: { country: 'DE' } })).toEqual([1, 2, 2.38]);
		expect(of({})).toEqual([0, 0, 0]);
	});

	it('has the average VAT of the goods where shipping has it', () => {
		const lines = { HUNDRED: 1, TEN: 10 };
		const input = { wrappingTaxIncl: '2.30', shippingTaxAveraged: true };
		const { order } = placed(shopWithVat(), cart(lines, input));
		const wrapping = ['total_wrapping_tax_excl', 'total_wrapping_tax_incl'];
		expect(numbers(order, ...wrapping, 'carrier_tax_rate')).toEqual([2, 2.3, 15]);
	});
});

describe('the cent of the total', () => {
	it('comes from lines that are rounded in total_products and not in total_paid', () => {
		const lines = [1, 2, 3].map(() => ({
			reference: 'HUNDRED',
			quantity: 1,
			unitPriceTaxExcl: '1.004',
		}));
		const of = (version?: '1.6.1.24') =>
			numbers(
				placed(shopWithVat(version), cart({}, { lines })).order,
				'total_products',
				'total_paid_tax_excl',
			);
		expect(of()).toEqual([3, 3.01]);
		expect(of('1.6.1.24')).toEqual([3, 3]);
	});
});
