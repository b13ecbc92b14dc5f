import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const totals = ['total_price_tax_excl', 'total_price_tax_incl'];

describe('VAT', () => {
	test.each([
		['NL', 21, 9],
		['BE', 21, 6],
		['DE', 19, 7],
		['FR', 20, 5.5],
		['GB', 0, 0],
		['CH', 0, 0],
		['US', 0, 0],
	])('of a delivery to %s is %d and %d %%', (country, standard, reduced) => {
		const { order, details } = placed(
			shopWithVat(),
			cart(
				{ HUNDRED: 1, TEN: 10 },
				{ deliveryAddress: { country }, shippingTaxIncl: undefined, shippingTaxExcl: '10' },
			),
		);
		expect(details.map((row) => numbers(row, ...totals))).toEqual([
			[100, 100 + standard],
			[100, 100 + reduced],
		]);
		expect(details.map((row) => row.associations?.taxes?.length ?? 0)).toEqual(
			standard === 0 ? [0, 0] : [1, 1],
		);
		expect(numbers(order, 'carrier_tax_rate', 'total_shipping_tax_incl')).toEqual([
			standard,
			10 + standard / 10,
		]);
	});

	it('is of the invoice address when the shop says so', () => {
		const shop = shopWithVat();
		const setting = shop.rows('configurations').find(({ name }) => name === 'PS_TAX_ADDRESS_TYPE');
		if (setting) setting.value = 'id_address_invoice';
		const addresses = {
			deliveryAddress: { country: 'DE' },
			invoiceAddress: { country: 'CH' },
		};
		const { order } = placed(shop, cart({ HUNDRED: 1 }, addresses));
		expect(numbers(order, 'total_paid_tax_incl')).toEqual([100]);
	});

	it('is left out of everything by a module that reverses the charge', () => {
		const { order, details } = placed(
			shopWithVat(),
			cart(
				{ HUNDRED: 1, TEN: 1 },
				{
					taxExempt: true,
					shippingTaxIncl: undefined,
					shippingTaxExcl: '10',
					wrappingTaxExcl: '2',
					deliveryAddress: { country: 'DE', vat_number: 'DE123456789' },
				},
			),
		);
		expect(
			numbers(order, 'total_paid_tax_excl', 'total_paid_tax_incl', 'carrier_tax_rate'),
		).toEqual([122, 122, 0]);
		expect(details.map(({ associations }) => associations)).toEqual([{}, {}]);
	});
});
