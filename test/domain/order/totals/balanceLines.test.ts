import fc from 'fast-check';
import { balanceLines } from '../../../../domain/order/totals/balanceLines';
import { draftLines, unitsOf } from '../../../../domain/order/totals/draftLines';
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
				const costs = parts.filter(({ kind }) => kind === 'cost').length;
				expect(pieces(balanced)).toBeGreaterThanOrEqual(pieces(plain));
				expect(pieces(balanced)).toBeLessThanOrEqual(pieces(plain) + costs);
			}),
		);
	});

	it('leaves each part within three cents of its own, however many steps it takes', () => {
		const named = (excls: Array<[number, number]>) =>
			excls.map(([excl, quantity], at) => {
				const each = part({ excl, quantity, rate: 9000 });
				return { ...each, article: { ...each.article, id: `article-${at}` } };
			});
		const amounts = fc.tuple(fc.integer({ min: 100, max: 3000 }), fc.constantFrom(1, 1, 7));
		fc.assert(
			fc.property(fc.array(amounts, { minLength: 5, maxLength: 9 }), (excls) => {
				const lines = balanceLines(named(excls), true);
				excls.forEach(([excl], at) => {
					const own = lines.filter(({ line }) => line.artikel.id === `article-${at}`);
					expect(Math.abs(unitsOfLines(own) - excl * 100)).toBeLessThanOrEqual(300);
				});
			}),
			{ numRuns: 500 },
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

	it('divides two pieces into one and one', () => {
		const parts = [part({ quantity: 2, excl: 206 }), part({ excl: 102 }), part({ excl: 102 })];
		expect(prices(balanceLines(parts))).toEqual([
			[1, 1.03],
			[1, 1.03],
			[1, 1.02],
			[1, 1.02],
		]);
	});

	it('writes a cost as two amounts of its own sign rather than change a price', () => {
		const cost = (excl: number) => part({ kind: 'cost', excl });
		expect(prices(balanceLines([cost(102), cost(102), cost(102)]))).toEqual([
			[1, 0.99],
			[1, 0.03],
			[1, 1.02],
			[1, 1.02],
		]);
		expect(prices(balanceLines([part({ excl: -102 }), cost(-102), cost(-102)]))).toEqual([
			[1, -1.02],
			[1, -0.99],
			[1, -0.03],
			[1, -1.02],
		]);
	});

	it('moves a cent where nothing can be divided', () => {
		const balanced = balanceLines([1, 2, 3].map(() => part({ excl: 102 })));
		expect(certainTotal(balanced, 'Exclusief')).toBe(370);
		expect(prices(balanced)).toEqual([
			[1, 1.01],
			[1, 1.03],
			[1, 1.02],
		]);
	});

	it('moves three cents at most, and only where fewer do not help', () => {
		const at9 = (excl: number) => part({ excl, rate: 9000 });
		expect(prices(balanceLines([at9(97), at9(75)]))).toEqual([
			[1, 0.94],
			[1, 0.78],
		]);
	});

	it('turns no price to nothing or to its opposite', () => {
		const cent = [1, 2, 3].map(() => part({ excl: 1 }));
		expect(prices(balanceLines(cent))).toEqual(cent.map(() => [1, 0.01]));
		const small = fc
			.record({ quantity: fc.integer({ min: 1, max: 4 }), each: fc.integer({ min: 1, max: 4 }) })
			.chain(({ quantity, each }) =>
				fc
					.record({
						kind: fc.constantFrom('product' as const, 'cost' as const),
						excl: fc.integer({ min: quantity * each, max: quantity * each + 2 }),
					})
					.map(({ kind, excl }) => part({ kind, excl, quantity: kind === 'cost' ? 1 : quantity })),
			);
		fc.assert(
			fc.property(fc.array(small, { minLength: 2, maxLength: 6 }), (parts) => {
				for (const { line } of balanceLines(parts))
					expect(Number(line.stuksprijs)).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 },
		);
	});

	it('writes amounts in whole cents, which every way of rounding leaves as they are', () => {
		const parts = fc.array(PART, { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(parts, (some) => {
				for (const { line } of balanceLines(some)) {
					expect(Math.abs(unitsOf(line) % 100)).toBe(0);
				}
			}),
		);
	});
});
