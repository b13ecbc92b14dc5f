import { pieceShares } from '../../../../domain/order/read/lineAmounts';
import { line, orderWithTotals } from '../fixtures';

describe('one piece of a line', () => {
	const sharesOf = (...lines: Array<Parameters<typeof line>[0]>) => {
		const sum = (side: 'totalIncl' | 'totalExcl') =>
			lines.reduce((all, one) => all + Number(one?.[side]), 0).toFixed(6);
		const totals = { productsIncl: sum('totalIncl'), productsExcl: sum('totalExcl') };
		return pieceShares(orderWithTotals(totals, { lines: lines.map(line) }));
	};
	const reduced = { totalIncl: '22.180000', totalExcl: '20.340000', vatRate: '9.000' };

	it('is what a gift among several of them costs, to the cent', () => {
		expect(sharesOf({ ...reduced, quantity: 2 })).toEqual([{ rate: 9000, incl: 1109, excl: 1017 }]);
		expect(sharesOf({ ...reduced, quantity: 3 })).toEqual([{ rate: 9000, incl: 739, excl: 678 }]);
	});

	it('is none of a single one, nor where the rate is not known', () => {
		expect(sharesOf({ ...reduced, quantity: 1 })).toEqual([]);
		expect(sharesOf({ ...reduced, quantity: 2, vatRate: null })).toEqual([]);
	});
});
