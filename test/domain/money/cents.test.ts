import fc from 'fast-check';
import {
	amountIn,
	amountInNl,
	centsOf,
	centsOfMicros,
	decimalOfCents,
	decimalOfMicros,
	euros,
	eurosNl,
	microsOf,
	roundDivide,
} from '../../../domain/money/cents';

describe('an amount read from a decimal text', () => {
	it.each([
		['+1.50', 1_500_000],
		['-1.5', -1_500_000],
		['-12', -12_000_000],
		['\t0.000001\n', 1],
		['999999999.999999', 999_999_999_999_999],
		['1.123456999999', 1_123_456],
		['-0.0000009', 0],
	])('%j is %i millionths', (text, micros) => {
		expect(microsOf(text)).toBe(micros);
	});

	it.each(['1234567890', '1.1234567890123', '--1', '+', 'a1', '1a', '€ 1', '1.', '1 .5', '1x5'])(
		'%s is refused rather than read in part',
		(text) => {
			expect(microsOf(text)).toBeNull();
			expect(centsOf(text)).toBeNull();
		},
	);
});

describe('an amount written as decimal text', () => {
	it.each([
		[12_345_678, '12.345678'],
		[-5, '-0.000005'],
		[0, '0.000000'],
		[1_000_000, '1.000000'],
	])('%i millionths', (micros, text) => {
		expect(decimalOfMicros(micros)).toBe(text);
	});

	it.each([
		[1234, '12.34', '€ 12.34', '€ 12,34'],
		[123_456, '1234.56', '€ 1,234.56', '€ 1.234,56'],
		[-123_456_789, '-1234567.89', '€ -1,234,567.89', '€ -1.234.567,89'],
		[-7, '-0.07', '€ -0.07', '€ -0,07'],
		[0, '0.00', '€ 0.00', '€ 0,00'],
		[99_999, '999.99', '€ 999.99', '€ 999,99'],
	])('%i cents', (cents, text, inEnglish, inDutch) => {
		expect(decimalOfCents(cents)).toBe(text);
		expect(euros(cents)).toBe(inEnglish);
		expect(eurosNl(cents)).toBe(inDutch);
	});

	it('is read back as the same amount', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e14, max: 1e14 }), (micros) => {
				expect(microsOf(decimalOfMicros(micros))).toBe(micros + 0);
			}),
		);
	});

	it('names a currency other than the euro', () => {
		expect(amountIn('USD', -1234)).toBe('USD -12.34');
		expect(amountIn('EUR', 1234)).toBe('€ 12.34');
		expect(amountIn('', 1234)).toBe('€ 12.34');
		expect(amountInNl('USD', -123_400)).toBe('USD -1.234,00');
		expect(amountInNl('EUR', 1234)).toBe('€ 12,34');
	});
});

describe('rounding half away from zero', () => {
	it.each([
		[5, 10, 1],
		[-5, 10, -1],
		[4, 10, 0],
		[-4, 10, 0],
		[5, -10, -1],
		[-5, -10, 1],
		[15, 10, 2],
		[14, 10, 1],
		[7, 7, 1],
		[0, -3, 0],
	])('%i / %i', (dividend, divisor, quotient) => {
		expect(roundDivide(dividend, divisor)).toBe(quotient);
	});

	it.each([
		[5000, 1],
		[4999, 0],
		[-5000, -1],
		[12_345_678, 1235],
	])('%i millionths to cents', (micros, cents) => {
		expect(centsOfMicros(micros)).toBe(cents);
	});
});
