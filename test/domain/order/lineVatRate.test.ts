import { lineVatRateOf } from '../../../domain/order/read/lineVatRateOf';

describe('the VAT rate of an order line', () => {
	const rateOf = (
		taxRates: Array<string | null>,
		totalIncl: string = '12.10',
		totalExcl: string = '10.00',
	) => lineVatRateOf({ taxRates, totalIncl, totalExcl });

	it('is the sum of its taxes', () => {
		expect(rateOf(['21.000'])).toBe('21.000');
		expect(rateOf(['21.000', '1.5'])).toBe('22.500');
	});

	it('is zero without taxes when nothing was added, and unknown otherwise', () => {
		expect(rateOf([], '10.000000', '10.00')).toBe('0.000');
		expect(rateOf([])).toBeNull();
		expect(rateOf(['21.000', null])).toBeNull();
		expect(rateOf(['21.000', ''])).toBeNull();
	});
});
