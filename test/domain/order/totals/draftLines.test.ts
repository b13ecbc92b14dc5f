import fc from 'fast-check';
import { balanceLines } from '../../../../domain/order/totals/balanceLines';
import { draftLines, unitsOf } from '../../../../domain/order/totals/draftLines';
import type { OrderPart } from '../../../../domain/order/goods/orderPart';
import { certainTotal, salesOrderTotals } from '../../../../domain/order/totals/salesOrderTotals';
import { article } from '../fixtures';
import type { RatedLine } from '../../../../domain/order/totals/ratedLine';

function part(more: Partial<OrderPart>): OrderPart {
	return {
		kind: 'product',
		article: article('MOK-001', 21),
		description: 'Mok',
		quantity: 1,
		incl: 1000,
		excl: 826,
		rate: 21_000,
		...more,
	};
}

const prices = (lines: RatedLine[]) => lines.map(({ line }) => [line.aantal, line.stuksprijs]);
const units = (lines: RatedLine[]) => lines.reduce((sum, { line }) => sum + unitsOf(line), 0);

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
				expect(units(lines)).toBe(incl * 100);
				expect(lines.reduce((sum, { line }) => sum + line.aantal, 0)).toBe(pieces);
				expect(certainTotal(lines, 'Inclusief')).toBe(incl + 0);
			}),
		);
	});
});

describe('salesOrderTotals', () => {
	const lines = [
		...draftLines(part({ excl: 333, incl: 403 }), 'Exclusief'),
		...draftLines(part({ excl: 333, incl: 403 }), 'Exclusief'),
		...draftLines(part({ excl: 333, incl: 403 }), 'Exclusief'),
	];

	it('rounds VAT per line or per rate', () => {
		expect(salesOrderTotals(lines, 'Exclusief', 'perLine')).toMatchObject({
			excl: 999,
			incl: 1209,
		});
		expect(salesOrderTotals(lines, 'Exclusief', 'perTotal')).toMatchObject({
			excl: 999,
			incl: 1209,
		});
		const two = draftLines(part({ quantity: 2, excl: 505 }), 'Exclusief');
		expect(prices(two)).toEqual([[2, 2.525]]);
	});

	it('takes VAT out of prices that include it', () => {
		const incl = salesOrderTotals(
			draftLines(part({ incl: 1210 }), 'Inclusief'),
			'Inclusief',
			'perTotal',
		);
		expect(incl).toEqual({ incl: 1210, excl: 1000, vat: new Map([[21_000, 210]]) });
	});

	it('does not say what depends on the way of rounding', () => {
		const unsure = [1, 2, 3].flatMap(() => draftLines(part({ excl: 102 }), 'Exclusief'));
		expect(salesOrderTotals(unsure, 'Exclusief', 'perLine').incl).toBe(369);
		expect(salesOrderTotals(unsure, 'Exclusief', 'perTotal').incl).toBe(370);
		expect(certainTotal(unsure, 'Exclusief')).toBeNull();
	});
});

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
					const ofRate = (lines: RatedLine[]) => units(lines.filter((line) => line.rate === rate));
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
