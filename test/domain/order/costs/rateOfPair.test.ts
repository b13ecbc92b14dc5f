import { rateOfPair } from '../../../../domain/order/costs/rateOfPair';

describe('the rate of two amounts', () => {
	it.each([
		['the one whose own rounding they are', 20, 18, [0, 21_000, 9000], 9000],
		['the nearest where none is', 20, 19, [21_000, 9000], 9000],
		['the first listed of several whose rounding they are', 35, 29, [19_000, 21_000], 19_000],
		['the first listed of several, the other way round', 35, 29, [21_000, 19_000], 21_000],
		['none where they are far from all', 100, 70, [21_000, 9000, 0], null],
	])('is %s', (_, incl, excl, rates, expected) => {
		expect(rateOfPair(incl, excl, rates)).toBe(expected);
	});
});
