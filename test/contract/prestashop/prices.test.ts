import type { OrderLineInput, PlaceOrderInput } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const totals = ['total_price_tax_excl', 'total_price_tax_incl'];

/** Unit price (excl., incl.) and line total (excl., incl.) of one line. */
function priced(line: OrderLineInput, input: Partial<PlaceOrderInput> = {}) {
	const [detail] = placed(shopWithVat(), cart({}, { ...input, lines: [line] })).details;
	return {
		unit: numbers(detail, 'unit_price_tax_excl', 'unit_price_tax_incl'),
		total: numbers(detail, ...totals),
		detail,
	};
}

describe('the price of a line', () => {
	it('is the catalogue price plus what the combination adds', () => {
		const { unit, total } = priced({ reference: 'SHIRT-XL', quantity: 2 });
		expect([unit, total]).toEqual([
			[25, 30.25],
			[50, 60.5],
		]);
	});

	it('keeps six decimals per piece', () => {
		const { unit, total } = priced({
			reference: 'HUNDRED',
			quantity: 7,
			unitPriceTaxExcl: '3.141593',
		});
		expect([unit, total]).toEqual([
			[3.141593, 3.801328],
			[21.99, 26.61],
		]);
	});

	it('is reduced by a percentage', () => {
		const { unit, detail } = priced({ reference: 'HUNDRED', quantity: 1, reductionPercent: 12.5 });
		expect(unit).toEqual([87.5, 105.875]);
		expect(detail).toMatchObject({
			reduction_percent: '12.50',
			reduction_amount: '0.000000',
			original_product_price: '100.000000',
			product_price: '87.500000',
		});
	});

	it('is reduced by an amount with VAT', () => {
		const { unit, detail } = priced({
			reference: 'HUNDRED',
			quantity: 1,
			reductionAmountTaxIncl: '10',
		});
		expect(unit).toEqual([91.735537, 111]);
		expect(detail).toMatchObject({
			reduction_percent: '0.00',
			reduction_amount: '10.000000',
			reduction_amount_tax_incl: '10.000000',
			reduction_amount_tax_excl: '8.260000',
		});
	});

	it('is reduced by an amount without VAT, but never below zero', () => {
		const of = (reductionAmountTaxExcl: string) =>
			priced({ reference: 'TEN', quantity: 1, reductionAmountTaxExcl }).unit;
		expect([of('4'), of('11')]).toEqual([
			[6, 6.54],
			[0, 0],
		]);
	});

	it('is reduced from a quantity', () => {
		const of = (quantity: number) =>
			priced({ reference: 'TEN', quantity, reductionPercent: 10, fromQuantity: 5 });
		expect([of(4).unit, of(5).unit]).toEqual([
			[10, 10.9],
			[9, 9.81],
		]);
		expect([of(4).detail, of(5).detail]).toMatchObject([
			{ discount_quantity_applied: '0', reduction_percent: '0.00' },
			{ discount_quantity_applied: '1', reduction_percent: '10.00' },
		]);
	});

	it('follows the best row of specific_prices', () => {
		const shop = shopWithVat();
		const row = { id_product: '2', price: '-1.000000', reduction_type: 'percentage' };
		shop.state.tables.specific_prices = [
			{ ...row, id: 1, from_quantity: '5', reduction: '0.100000' },
			{ ...row, id: 2, from_quantity: '10', reduction: '0.250000' },
			{ ...row, id: 3, from_quantity: '1', reduction: '0.900000', to: '2020-01-01 00:00:00' },
		];
		const unit = (quantity: number) =>
			numbers(placed(shop, cart({ TEN: quantity })).details[0], 'unit_price_tax_excl');
		expect([1, 5, 10].map(unit)).toEqual([[10], [9], [7.5]]);
	});

	it('is that of the most particular row, and of equals of the one that ends last, none being first of all', async () => {
		const shop = await startPrestaShop({ seed: shopWithVat().state });
		const row = {
			id_product: '2',
			reduction: '0.000000',
			reduction_type: 'amount',
			from_quantity: '1',
		};
		const from = '2000-01-01 00:00:00';
		const rows = [
			{ ...row, id: 1, price: '9.000000', from, to: '0000-00-00 00:00:00' },
			{ ...row, id: 2, price: '8.000000', from: '2001-01-01 00:00:00', to: '2098-01-01 00:00:00' },
			{ ...row, id: 3, price: '7.000000', from, to: '2099-01-01 00:00:00' },
			{ ...row, id: 4, price: '6.000000', id_shop: '2', from, to: '0000-00-00 00:00:00' },
			{ ...row, id: 5, price: '5.000000', id_customer: '1', from, to: '0000-00-00 00:00:00' },
			{ ...row, id: 6, price: '5.500000', from_quantity: '3', from, to: '0000-00-00 00:00:00' },
		];
		const shown = (ids: number[], looking = {}) => {
			shop.state.tables.specific_prices = rows.filter(({ id }) => ids.includes(id));
			return shop.priceFor({ productId: 2, combinationId: 0, ...looking });
		};
		shop.state.tables.customers = [{ id: 1, id_default_group: '3' }];
		expect([shown([1, 2]), shown([1, 2, 3])]).toEqual([8, 7]);
		expect([shown([3, 4]), shown([3, 4], { shopId: 2 })]).toEqual([7, 6]);
		expect([shown([4, 5], { shopId: 2, customerId: 1 }), shown([3, 5])]).toEqual([5, 7]);
		expect(shown([4, 6], { shopId: 2, quantity: 3 })).toBe(5.5);
		await shop.close();
	});

	it('is reduced by the discount of the customer group', () => {
		const line = { reference: 'HUNDRED', quantity: 1, reductionPercent: 20 };
		const { unit, detail } = priced(line, { groupReductionPercent: 5 });
		expect(unit).toEqual([76, 91.96]);
		expect(detail.group_reduction).toBe('5.00');
	});

	it('has the ecotax inside, taxed by its own group', () => {
		const shop = shopWithVat();
		const eco = () => {
			const [detail] = placed(shop, cart({ LAMP: 2 })).details;
			return numbers(detail, 'unit_price_tax_excl', 'unit_price_tax_incl', 'ecotax');
		};
		expect(eco()).toEqual([5.5, 6.655, 0.5]);
		const setting = shop
			.rows('configurations')
			.find(({ name }) => name === 'PS_ECOTAX_TAX_RULES_GROUP_ID');
		if (setting) setting.value = '4';
		expect(eco()).toEqual([5.5, 6.595, 0.5]);
		expect(shop.rows('order_details').at(-1)?.ecotax_tax_rate).toBe('9.000');
	});

	it('is converted into the currency of the order', () => {
		const { unit } = priced({ reference: 'LAMP', quantity: 1 }, { currencyId: 2 });
		expect(unit).toEqual([5.9675, 7.220675]);
	});

	it('needs no product that is still there: what the order says stays', () => {
		const shop = shopWithVat();
		const { details } = placed(shop, cart({ TEN: 1 }));
		shop.table('products').remove(2);
		expect(details[0]).toMatchObject({
			product_reference: 'TEN',
			unit_price_tax_incl: '10.900000',
		});
	});
});
