import { sumPerRate } from '../../../domain/money/sumPerRate';

describe('amounts per VAT rate', () => {
	it('are added up, the highest rate first', () => {
		expect(
			sumPerRate([
				{ rate: 9000, incl: 109, excl: 100 },
				{ rate: 0, incl: 500, excl: 500 },
				{ rate: 21_000, incl: 242, excl: 200 },
				{ rate: 9000, incl: -218, excl: -200 },
				{ rate: 21_000, incl: 121, excl: 100 },
			]),
		).toEqual([
			{ rate: 21_000, incl: 363, excl: 300 },
			{ rate: 9000, incl: -109, excl: -100 },
			{ rate: 0, incl: 500, excl: 500 },
		]);
	});

	it('leave the amounts they are made of as they were, and any field beside them out', () => {
		const part = { rate: 9000, incl: 109, excl: 100, code: 'BOEK' };
		expect(sumPerRate([part, part])).toEqual([{ rate: 9000, incl: 218, excl: 200 }]);
		expect(part.incl).toBe(109);
	});

	it('of nothing are nothing', () => {
		expect(sumPerRate([])).toEqual([]);
	});
});
