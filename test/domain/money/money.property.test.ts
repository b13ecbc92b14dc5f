import fc from 'fast-check';
import { allocate } from '../../../domain/money/allocate';
import { centsOf, euros, eurosNl, microsOf, roundDivide } from '../../../domain/money/cents';
import { roundTogether } from '../../../domain/money/roundTogether';
import { vatInside, vatOnTop, vatRateOfText, vatRateText } from '../../../domain/money/vat';

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });

describe('decimal texts', () => {
	it.each([
		['12.340000', 1234],
		['0.005', 1],
		['0.0049999', 0],
		['-0.005', -1],
		['-0.004', 0],
		['9.949999', 995],
		['7', 700],
		[' 7.10 ', 710],
	])('%s is %i cents', (text, expected) => {
		expect(centsOf(text)).toBe(expected);
	});

	it.each(['', 'NaN', '1,50', '1e3', 'Infinity', '12.', '.5', '1 000', '1.2.3'])(
		'%s is no amount',
		(text) => {
			expect(centsOf(text)).toBeNull();
		},
	);

	it('reads back every amount it writes', () => {
		fc.assert(
			fc.property(cents, (amount) => {
				const digits = (text: string) => text.replace(/[€ .,]/g, '');
				expect(Number(digits(euros(amount)))).toBe(amount + 0);
				expect(digits(eurosNl(amount))).toBe(digits(euros(amount)));
			}),
		);
	});

	it('keeps six decimals exactly', () => {
		expect(microsOf('35.060746')).toBe(35_060_746);
	});
});

describe('roundDivide', () => {
	it('is never more than half off, and symmetrical', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e12, max: 1e12 }),
				fc.integer({ min: 1, max: 1e6 }),
				(a, b) => {
					const rounded = roundDivide(a, b);
					expect(Math.abs(rounded * b - a) * 2).toBeLessThanOrEqual(b);
					expect(roundDivide(-a, b)).toBe(rounded === 0 ? 0 : -rounded);
				},
			),
		);
	});
});

describe('allocate', () => {
	it('keeps the sum, whatever the weights', () => {
		const weights = fc.array(fc.integer({ min: -5, max: 1e9 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(cents, weights, (total, shares) => {
				expect(allocate(total, shares).reduce((sum, part) => sum + part, 0)).toBe(total + 0);
			}),
		);
	});

	it('gives each part its share to within a cent', () => {
		const weights = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(cents, weights, (total, shares) => {
				const sum = shares.reduce((all, share) => all + share, 0);
				allocate(total, shares).forEach((part, index) => {
					expect(Math.abs(part - (total * shares[index]) / sum)).toBeLessThan(1);
				});
			}),
		);
	});

	it.each([
		[10, [1, 1, 1], [4, 3, 3]],
		[-10, [1, 1, 1], [-4, -3, -3]],
		[5, [0, 0], [5, 0]],
		[5, [0, 3], [0, 5]],
		[5, [], []],
	])('%i over %j is %j', (total, weights, expected) => {
		expect(allocate(total, weights)).toEqual(expected);
	});
});

describe('roundTogether', () => {
	it('makes lines with six decimals add up to the rounded total', () => {
		const lines = [42_423_500, 15_000_000, 24_322_293, 139_992_160];
		expect(roundTogether(lines, 22_174)).toEqual([4243, 1500, 2432, 13_999]);
	});

	it('does not bend amounts in whole cents, nor hide more than rounding', () => {
		expect(roundTogether([1_000_000, 2_000_000], 301)).toEqual([100, 200]);
		expect(roundTogether([1_004_000, 2_000_000], 350)).toEqual([100, 200]);
	});

	it('reaches the rounded sum of any amounts', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 20 });
		fc.assert(
			fc.property(amounts, (micros) => {
				const total = roundDivide(
					micros.reduce((sum, amount) => sum + amount, 0),
					10_000,
				);
				const rounded = roundTogether(micros, total);
				expect(rounded.reduce((sum, amount) => sum + amount, 0)).toBe(total);
			}),
		);
	});
});

describe('VAT', () => {
	it('inside and on top agree to the cent', () => {
		fc.assert(
			fc.property(cents, fc.constantFrom(0, 9000, 21_000, 5500), (excl, rate) => {
				const incl = excl + vatOnTop(excl, rate);
				expect(Math.abs(vatInside(incl, rate) - vatOnTop(excl, rate))).toBeLessThanOrEqual(1);
			}),
		);
	});

	it.each([
		['21.000', 21_000, '21'],
		['9', 9000, '9'],
		['5.500', 5500, '5.5'],
		['0.000', 0, '0'],
	])('rate %s', (text, rate, written) => {
		expect(vatRateOfText(text)).toBe(rate);
		expect(vatRateText(rate)).toBe(written);
	});

	it.each(['', '-1', '101', 'hoog'])('"%s" is no rate', (text) => {
		expect(vatRateOfText(text)).toBeNull();
	});
});
