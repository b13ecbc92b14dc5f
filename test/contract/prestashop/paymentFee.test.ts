import type { PaymentFeeInput } from '../../../lab/simulators/prestashop';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';

const paid = ['total_paid_tax_excl', 'total_paid_tax_incl'];
const shipping = ['total_shipping_tax_excl', 'total_shipping_tax_incl'];

describe('a payment fee of 1.21', () => {
	const withFee = (hiddenIn: PaymentFeeInput['hiddenIn'], version?: '1.6.1.24') =>
		placed(
			shopWithVat(version),
			cart({ HUNDRED: 1 }, { paymentFee: { amountTaxIncl: '1.21', hiddenIn, name: 'Toeslag' } }),
		);

	test.each(['shipping', 'line', 'discount', 'total'] as const)('is paid, in %s', (hiddenIn) => {
		expect(numbers(withFee(hiddenIn).order, ...paid)).toEqual([101, 122.21]);
	});

	it('has the VAT of the shipping in the country unless it has its own', () => {
		const of = (country: string, taxRate?: string) =>
			numbers(
				placed(
					shopWithVat(),
					cart(
						{ HUNDRED: 1 },
						{
							deliveryAddress: { country },
							paymentFee: { amountTaxIncl: '1.21', hiddenIn: 'shipping', taxRate },
						},
					),
				).order,
				...shipping,
			);
		expect([of('DE'), of('CH'), of('DE', '21')]).toEqual([
			[1.02, 1.21],
			[1.21, 1.21],
			[1, 1.21],
		]);
	});

	it('may be inside the shipping', () => {
		expect(numbers(withFee('shipping').order, ...shipping)).toEqual([1, 1.21]);
	});

	it('may be a line of a product that does not exist', () => {
		const { details, order } = withFee('line');
		expect(details[1]).toMatchObject({
			product_id: '0',
			product_name: 'Toeslag',
			product_quantity: '1',
			unit_price_tax_incl: '1.210000',
		});
		expect(numbers(order, 'total_products_wt')).toEqual([122.21]);
	});

	it('may be a discount below zero', () => {
		const { order, vouchers } = withFee('discount');
		expect(numbers(order, 'total_discounts_tax_incl')).toEqual([-1.21]);
		expect(vouchers).toMatchObject([{ name: 'Toeslag', value: '-1.210000' }]);
		expect(withFee('discount', '1.6.1.24').vouchers).toHaveLength(1);
	});

	it('may be nowhere but in the total', () => {
		const { order, details, vouchers } = withFee('total');
		const rest = ['total_products_wt', 'total_shipping_tax_incl', 'total_discounts_tax_incl'];
		expect(numbers(order, ...rest)).toEqual([121, 0, 0]);
		expect([details.length, vouchers.length]).toEqual([1, 0]);
	});
});
