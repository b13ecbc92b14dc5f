import fc from 'fast-check';
import { conversionBy } from '../../../domain/money/conversion';
import { centsOfMicros } from '../../../domain/money/cents';

const euros = (amount: number) => Math.round(amount * 1_000_000);

describe('an amount in another currency', () => {
	it('is divided by what one euro costs', () => {
		const dollars = conversionBy('1.25');
		expect(dollars?.micros(euros(10))).toBe(euros(8));
		expect(dollars?.micros(euros(-10))).toBe(euros(-8));
		expect(dollars?.cents(euros(10))).toBe(800);
	});

	it('is rounded half away from zero, once', () => {
		const double = conversionBy('2');
		expect(double?.micros(1)).toBe(1);
		expect(double?.micros(-1)).toBe(-1);
		expect(double?.cents(10_000)).toBe(1);
		expect(double?.cents(-10_000)).toBe(-1);
		expect(conversionBy('3')?.micros(-1)).toBe(0);
		expect(double?.micros(9999)).toBe(5000);
		expect(double?.cents(9999)).toBe(0);
	});

	it('stays what it is at a rate of one', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e13, max: 1e13 }), (micros) => {
				const same = conversionBy('1.000000');
				expect(same?.micros(micros)).toBe(micros + 0);
				expect(same?.cents(micros)).toBe(centsOfMicros(micros));
			}),
		);
	});

	it('is exact where the product is beyond a double', () => {
		expect(conversionBy('1.000001')?.micros(9_007_199_254_740_991)).toBe(9_007_190_247_550_743);
	});

	it.each(['0', '-1.25', '', 'USD', '0.0000001'])('cannot be told at a rate of "%s"', (rate) => {
		expect(conversionBy(rate)).toBeNull();
	});
});
