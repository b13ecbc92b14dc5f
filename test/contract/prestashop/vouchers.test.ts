import type { VoucherInput } from '../../../lab/simulators/prestashop';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const voucher = (input: Omit<VoucherInput, 'name'>): VoucherInput => ({
	name: 'korting',
	...input,
});

/** Discounts and totals of an order, excl. and incl., and each voucher's own value. */
function discounts(
	lines: Record<string, number>,
	vouchers: VoucherInput[],
	input: Parameters<typeof cart>[1] = {},
) {
	const seen = placed(shopWithVat(), cart(lines, { vouchers, ...input }));
	return {
		discount: numbers(seen.order, 'total_discounts_tax_excl', 'total_discounts_tax_incl'),
		paid: numbers(seen.order, 'total_paid_tax_excl', 'total_paid_tax_incl'),
		values: seen.vouchers.map((row) => numbers(row, 'value_tax_excl', 'value')),
	};
}

describe('a voucher', () => {
	it('in percent counts on every line, whatever its VAT', () => {
		expect(discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ percent: 10 })])).toEqual({
			discount: [11, 13.19],
			paid: [99, 118.71],
			values: [[11, 13.19]],
		});
	});

	it('of a fixed amount is divided over the lines by value, each with its own VAT', () => {
		// incl. 121 and 10.90: 10 is 9.173616 and 0.826384, excl. 7.581501 and 0.758150
		expect(discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ amountTaxIncl: '10' })])).toEqual({
			discount: [8.34, 10],
			paid: [101.66, 121.9],
			values: [[8.339651, 10]],
		});
	});

	it('of a fixed amount without VAT gets the VAT of the lines on top', () => {
		// excl. 100 and 10: 11 is 10 and 1, incl. 12.10 and 1.09
		expect(discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ amountTaxExcl: '11' })])).toEqual({
			discount: [11, 13.19],
			paid: [99, 118.71],
			values: [[11, 13.19]],
		});
	});

	it('may be for some products only', () => {
		const some = voucher({ percent: 50, products: ['TEN'] });
		expect(discounts({ HUNDRED: 1, TEN: 2 }, [some]).values).toEqual([[10, 10.9]]);
		const amount = voucher({ amountTaxIncl: '5.45', products: ['TEN'] });
		expect(discounts({ HUNDRED: 1, TEN: 2 }, [amount]).values).toEqual([[5, 5.45]]);
	});

	it('may be for one piece of the cheapest product', () => {
		const cheapest = voucher({ percent: 50, onCheapest: true });
		expect(discounts({ HUNDRED: 1, TEN: 3 }, [cheapest]).values).toEqual([[5, 5.45]]);
	});

	it('may leave products on sale alone', () => {
		const lines = [
			{ reference: 'HUNDRED', quantity: 1, reductionPercent: 20 },
			{ reference: 'TEN', quantity: 1 },
		];
		const vouchers = [voucher({ percent: 10, excludeReduced: true })];
		expect(discounts({}, vouchers, { lines }).values).toEqual([[1, 1.09]]);
	});

	it('of free shipping leaves total_shipping as it is', () => {
		const free = voucher({ freeShipping: true });
		const seen = placed(
			shopWithVat(),
			cart({ HUNDRED: 1 }, { shippingTaxIncl: '6.05', vouchers: [free] }),
		);
		expect(seen.order).toMatchObject({
			total_shipping_tax_incl: '6.050000',
			total_shipping_tax_excl: '5.000000',
			total_discounts_tax_incl: '6.050000',
			total_paid_tax_incl: '121.000000',
		});
		expect(seen.vouchers).toMatchObject([{ free_shipping: '1', value: '6.050000' }]);
	});

	it('of free shipping counts once, however many there are', () => {
		const twice = [voucher({ freeShipping: true }), voucher({ freeShipping: true, percent: 10 })];
		const seen = discounts({ HUNDRED: 1 }, twice, { shippingTaxIncl: '6.05' });
		expect(seen.discount).toEqual([15, 18.15]);
		expect(seen.values).toEqual([
			[5, 6.05],
			[15, 18.15],
		]);
	});

	it('gives a product away: a line of one piece and a discount of its price', () => {
		const gift = [voucher({ giftReference: 'TEN' })];
		const seen = placed(shopWithVat(), cart({ HUNDRED: 1 }, { vouchers: gift }));
		expect(seen.details.map((row) => numbers(row, 'product_id', 'product_quantity'))).toEqual([
			[1, 1],
			[2, 1],
		]);
		expect(numbers(seen.order, 'total_products_wt', 'total_paid_tax_incl')).toEqual([131.9, 121]);
	});

	it('gives a product away that is in the cart already: one piece more', () => {
		const gift = [voucher({ giftReference: 'TEN' })];
		const seen = placed(shopWithVat(), cart({ TEN: 2 }, { vouchers: gift }));
		expect(seen.details).toMatchObject([{ product_quantity: '3' }]);
		expect(numbers(seen.order, 'total_paid_tax_incl')).toEqual([21.8]);
	});

	it('takes from what the ones before it left', () => {
		const both = [voucher({ percent: 50 }), voucher({ percent: 50 })];
		expect(discounts({ HUNDRED: 1 }, both).values).toEqual([
			[50, 60.5],
			[25, 30.25],
		]);
	});

	it('never makes less than nothing: what is over is kept for another time', () => {
		const both = [voucher({ percent: 50 }), voucher({ amountTaxIncl: '100' })];
		expect(discounts({ HUNDRED: 1 }, both, { shippingTaxIncl: '6.05' })).toEqual({
			discount: [100, 121],
			paid: [5, 6.05],
			values: [
				[50, 60.5],
				[50, 60.5],
			],
		});
	});

	it('of a fixed amount is converted into the currency of the order', () => {
		// the line is 108.50 and, rounded, 131.29: its VAT is a little over 21 %, and 10.85 / 1.210046
		const dollars = { currencyId: 2 };
		expect(discounts({ HUNDRED: 1 }, [voucher({ amountTaxIncl: '10' })], dollars)).toEqual({
			discount: [8.97, 10.85],
			paid: [99.53, 120.44],
			values: [[8.966601, 10.85]],
		});
	});
});
