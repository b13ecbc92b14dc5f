import fc from 'fast-check';
import { balanceLines } from '../../../../domain/order/totals/balanceLines';
import { draftLines } from '../../../../domain/order/totals/draftLines';
import type { RatedLine } from '../../../../domain/order/totals/ratedLine';
import { certainTotal } from '../../../../domain/order/totals/salesOrderTotals';
import { part, prices, unitsOfLines } from './part';

describe('balanceLines', () => {
	const PART = fc
		.record({
			kind: fc.constantFrom('product' as const, 'cost' as const),
			quantity: fc.integer({ min: 1, max: 30 }),
			excl: fc.integer({ min: -20_000, max: 50_000 }),
			rate: fc.constantFrom(0, 9000, 21_000),
		})
		.map((more) => part(more.kind === 'cost' ? { ...more, quantity: 1 } : more));

	it('changes no sum per rate and no quantity', () => {
		fc.assert(
			fc.property(fc.array(PART, { maxLength: 8 }), (parts) => {
				const plain = parts.flatMap((each) => draftLines(each, 'Exclusief'));
				const balanced = balanceLines(parts);
				for (const rate of [0, 9000, 21_000]) {
					const ofRate = (lines: RatedLine[]) =>
						unitsOfLines(lines.filter((line) => line.rate === rate));
					expect(ofRate(balanced)).toBe(ofRate(plain));
				}
				const pieces = (lines: RatedLine[]) =>
					lines.reduce((sum, { line }) => sum + line.aantal, 0);
				const extra = balanced.length - plain.length;
				expect(pieces(balanced)).toBeGreaterThanOrEqual(pieces(plain));
				expect(pieces(balanced)).toBeLessThanOrEqual(pieces(plain) + Math.max(0, extra));
			}),
		);
	});

	it('leaves lines alone whose VAT is certain already', () => {
		const parts = [part({ excl: 1000 }), part({ excl: 2000, rate: 9000 })];
		expect(balanceLines(parts)).toEqual(parts.flatMap((each) => draftLines(each, 'Exclusief')));
	});

	it('divides a line into pieces of the same price rather than change a price', () => {
		const parts = [part({ quantity: 5, excl: 515 }), part({ excl: 102 }), part({ excl: 102 })];
		expect(
			certainTotal(
				parts.flatMap((each) => draftLines(each, 'Exclusief')),
				'Exclusief',
			),
		).toBeNull();
		const balanced = balanceLines(parts);
		expect(certainTotal(balanced, 'Exclusief')).toBe(870);
		expect(prices(balanced)).toEqual([
			[1, 1.03],
			[4, 1.03],
			[1, 1.02],
			[1, 1.02],
		]);
	});

	it('moves a cent where nothing can be divided', () => {
		const balanced = balanceLines([1, 2, 3].map(() => part({ excl: 102 })));
		expect(certainTotal(balanced, 'Exclusief')).toBe(370);
	});
});
