import { additionsSeen } from '../../../nodes/PrestaShop/orders/check/additionsSeen';

const order = (paid: string, discounts: string) => ({
	id: '7',
	module: 'mollie',
	total_products_wt: '100.000000',
	total_shipping_tax_incl: '5.000000',
	total_wrapping_tax_incl: '0.000000',
	total_paid_tax_incl: paid,
	total_discounts_tax_incl: discounts,
});

/** Sees a fee that stands in the total of an order alone. */
const isInTotal = (paid: string, discounts: string): boolean =>
	additionsSeen([order(paid, discounts)], [], []).some(({ form }) => form === 'total');

describe('what modules added to orders', () => {
	it('is seen in the total alone, beside a voucher too', () => {
		expect(isInTotal('106.210000', '0.000000')).toBe(true);
		expect(isInTotal('103.210000', '3.000000')).toBe(true);
		expect(isInTotal('102.000000', '3.000000')).toBe(false);
	});

	it.each(['-1.210000', '1.210000'])(
		'is not in the total alone where a voucher below nothing added it, written %s',
		(discounts) => {
			expect(isInTotal('106.210000', discounts)).toBe(false);
		},
	);
});
