import { allocate } from '../../../domain/money/allocate';

describe('an amount divided over weights', () => {
	it('gives the cents left over to those who lost most by rounding down', () => {
		expect(allocate(10, [1, 2, 4])).toEqual([1, 3, 6]);
		expect(allocate(10, [4, 2, 1])).toEqual([6, 3, 1]);
		expect(allocate(-10, [1, 2, 4])).toEqual([-1, -3, -6]);
		expect(allocate(2, [1, 1, 1])).toEqual([1, 1, 0]);
	});

	it('takes a negative weight for none and weights to the nearest whole', () => {
		expect(allocate(6, [-5, 1, 1])).toEqual([0, 3, 3]);
		expect(allocate(6, [-5, -1])).toEqual([6, 0]);
		expect(allocate(9, [1.6, 0.6])).toEqual([6, 3]);
	});

	it('is exact where amount times weight is beyond a double', () => {
		const weight = 900_719_925_474_099;
		expect(allocate(9_999_999_999, [weight, weight + 1, weight])).toEqual([
			3_333_333_333, 3_333_333_333, 3_333_333_333,
		]);
	});

	it('has no minus before nothing', () => {
		expect(allocate(-1, [1, 1])).toEqual([-1, 0]);
		expect(allocate(0, [1, 2])).toEqual([0, 0]);
	});
});
