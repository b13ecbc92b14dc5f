import type { VoucherInput } from '../../../lab/simulators/prestashop';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const voucher = (input: Omit<VoucherInput, 'name'>): VoucherInput => ({
	name: 'korting',
	...input,
});

/** Discount of an order in 1.6 (excl., incl.) and the value of each voucher. */
function discounts(
	lines: Record<string, number>,
	vouchers: VoucherInput[],
	input: Parameters<typeof cart>[1] = {},
) {
	const seen = placed(shopWithVat('1.6.1.24'), cart(lines, { vouchers, ...input }));
	return {
		discount: numbers(seen.order, 'total_discounts_tax_excl', 'total_discounts_tax_incl'),
		paid: numbers(seen.order, 'total_paid_tax_incl'),
		values: seen.vouchers.map((row) => numbers(row, 'value_tax_excl', 'value')),
	};
}

describe('vouchers of 1.6', () => {
	it('look at the whole cart each, not at what others left', () => {
		const both = [voucher({ percent: 10 }), voucher({ percent: 10 })];
		expect(discounts({ HUNDRED: 1 }, both)).toEqual({
			discount: [20, 24.2],
			paid: [96.8],
			values: [
				[10, 12.1],
				[10, 12.1],
			],
		});
	});

	it('of a fixed amount have the average VAT of the cart', () => {
		expect(discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ amountTaxIncl: '10' })]).discount).toEqual([
			8.34, 10,
		]);
		expect(discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ amountTaxExcl: '11' })]).discount).toEqual([
			11, 13.19,
		]);
	});

	it('of a fixed amount on one product have its VAT and no more than it costs', () => {
		const on = (amountTaxIncl: string) =>
			discounts({ HUNDRED: 1, TEN: 1 }, [voucher({ amountTaxIncl, products: ['TEN'] })]).discount;
		expect([on('5.45'), on('50')]).toEqual([
			[5, 5.45],
			[10, 10.9],
		]);
	});

	it('take no more than the goods together, and the shipping once', () => {
		const all = [voucher({ percent: 80, freeShipping: true }), voucher({ percent: 80 })];
		const seen = discounts({ HUNDRED: 1 }, all, { shippingTaxIncl: '6.05' });
		expect([seen.discount, seen.paid]).toEqual([[105, 127.05], [0]]);
	});

	it('count a percentage without the gift beside it', () => {
		const both = [voucher({ giftReference: 'TEN' }), voucher({ percent: 10 })];
		expect(discounts({ HUNDRED: 1 }, both).values).toEqual([
			[10, 10.9],
			[10, 12.1],
		]);
	});
});
