import fc from 'fast-check';
import { draftLines } from '../../../../domain/order/totals/draftLines';
import { certainTotal } from '../../../../domain/order/totals/salesOrderTotals';
import { part, prices, unitsOfLines } from './part';

describe('draftLines', () => {
	it.each([
		[{ quantity: 2, incl: 1990 }, [[2, 9.95]]],
		[{ quantity: 4, incl: 1001 }, [[4, 2.5025]]],
		[
			{ quantity: 3, incl: 1000 },
			[
				[2, 3.33],
				[1, 3.34],
			],
		],
		[
			{ quantity: 3, incl: -1000 },
			[
				[2, -3.33],
				[1, -3.34],
			].reverse(),
		],
		[{ quantity: 7, incl: 4242 }, [[7, 6.06]]],
		[{ quantity: 3, incl: 0 }, [[3, 0]]],
		[
			{ quantity: 3, incl: 1 },
			[
				[2, 0],
				[1, 0.01],
			],
		],
	])('%j', (more, expected) => {
		expect(prices(draftLines(part(more), 'Inclusief'))).toEqual(expected);
	});

	it('reproduces every line total exactly, in at most two lines and four decimals', () => {
		const quantity = fc.integer({ min: 1, max: 5000 });
		const total = fc.integer({ min: -1e8, max: 1e8 });
		fc.assert(
			fc.property(quantity, total, (pieces, incl) => {
				const lines = draftLines(part({ quantity: pieces, incl }), 'Inclusief');
				expect(lines.length).toBeLessThanOrEqual(2);
				expect(unitsOfLines(lines)).toBe(incl * 100);
				expect(lines.reduce((sum, { line }) => sum + line.aantal, 0)).toBe(pieces);
				expect(certainTotal(lines, 'Inclusief')).toBe(incl + 0);
			}),
		);
	});
});
