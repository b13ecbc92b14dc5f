import { roundTogether } from '../../../domain/money/roundTogether';

describe('amounts rounded so that together they are a total', () => {
	it('give up the cent where rounding took most', () => {
		expect(roundTogether([10_004_000, 10_003_000, 10_002_000], 3001)).toEqual([1001, 1000, 1000]);
		expect(roundTogether([10_002_000, 10_003_000, 10_004_000], 3002)).toEqual([1000, 1001, 1001]);
		expect(roundTogether([10_006_000, 10_005_000, 10_007_000], 3002)).toEqual([1001, 1000, 1001]);
	});

	it('give it up in the order they come where rounding took the same', () => {
		expect(roundTogether([10_004_000, 10_004_000, 10_004_000], 3002)).toEqual([1001, 1001, 1000]);
	});

	it('move only the way that brings them nearer', () => {
		expect(roundTogether([10_004_000, 10_006_000], 2002)).toEqual([1001, 1001]);
		expect(roundTogether([10_004_000, 10_006_000], 2000)).toEqual([1000, 1000]);
	});

	it('are each rounded on their own where they cannot reach the total', () => {
		expect(roundTogether([10_004_000, 10_004_000], 2003)).toEqual([1000, 1000]);
		expect(roundTogether([10_004_000, 10_000_000], 1999)).toEqual([1000, 1000]);
		expect(roundTogether([], 1)).toEqual([]);
	});
});
