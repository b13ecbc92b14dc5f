import {
	exactExcl,
	ratePairs,
	vatInside,
	vatOnTop,
	vatRateOfText,
} from '../../../domain/money/vat';

describe('VAT of an amount', () => {
	it.each([
		[21_000, 1000, 210, 1210],
		[9000, 1000, 90, 1090],
		[0, 1000, 0, 1000],
		[21_000, 102, 21, 123],
		[21_000, -50, -11, -61],
		[5500, 200, 11, 211],
	])('at rate %i on top of %i is %i, and inside %i the same', (rate, excl, vat, incl) => {
		expect(vatOnTop(excl, rate)).toBe(vat);
		expect(vatInside(incl, rate)).toBe(vat);
	});

	it('leaves the exact amount without VAT, fractions of cents and all', () => {
		expect(exactExcl(1210, 21_000)).toBe(1000);
		expect(exactExcl(100, 9000)).toBeCloseTo(91.743_119, 6);
		expect(exactExcl(-500, 0)).toBe(-500);
	});
});

describe('a rate', () => {
	it.each([
		['0', 0],
		['100', 100_000],
		['100.000001', null],
		['-0.000001', null],
		['5.5005', 5501],
	])('of %s %%', (text, rate) => {
		expect(vatRateOfText(text)).toBe(rate);
	});

	it('pairs with and without VAT when the cents between them are no more than rounding', () => {
		expect(ratePairs(1210, 1000, 21_000, 0)).toBe(true);
		expect(ratePairs(1211, 1000, 21_000, 1)).toBe(true);
		expect(ratePairs(1209, 1000, 21_000, 1)).toBe(true);
		expect(ratePairs(1212, 1000, 21_000, 1)).toBe(false);
		expect(ratePairs(1208, 1000, 21_000, 1)).toBe(false);
		expect(ratePairs(-1210, -1000, 21_000, 0)).toBe(true);
		expect(ratePairs(1210, 1000, 9000, 1)).toBe(false);
	});
});
