import fc from 'fast-check';
import { certainLines } from '../../../../domain/order/totals/certainLines';
import { centsOfUnits, unitsOf } from '../../../../domain/order/totals/draftLines';
import { inOneLine } from '../../../../domain/order/totals/inOneLine';
import { certainTotal } from '../../../../domain/order/totals/salesOrderTotals';
import { part, prices } from './part';

const THREE = part({ quantity: 3, incl: 1000, excl: 826 });

describe('goods whose amount does not divide by their pieces', () => {
	it('stand on one line whose price has four decimals, with VAT and without', () => {
		expect(prices(certainLines([THREE], 'Inclusief', 'oneLine'))).toEqual([[3, 3.3333]]);
		expect(prices(certainLines([THREE], 'Exclusief', 'oneLine'))).toEqual([[3, 2.7533]]);
	});

	it('stand on two lines where the owner wants prices of whole cents', () => {
		expect(prices(certainLines([THREE], 'Inclusief', 'twoLines'))).toEqual([
			[2, 3.33],
			[1, 3.34],
		]);
	});

	it('stand on two lines where four decimals come to another cent', () => {
		const many = part({ quantity: 133, incl: 10_050 });
		expect(prices(certainLines([many], 'Inclusief', 'oneLine'))).toEqual([
			[58, 0.75],
			[75, 0.76],
		]);
	});

	it('are given up, the furthest off first, before together they come to another cent', () => {
		const off = (incl: number) => part({ quantity: 77, incl });
		const parts = [off(1006), THREE, off(1006)];
		const marked = inOneLine(parts, 'Inclusief').map(({ asOneLine = false }) => asOneLine);
		expect(marked).toEqual([true, true, false]);
	});

	it('count over all VAT rates, for a SnelStart that rounds only the total', () => {
		const off = (rate: number) => part({ quantity: 77, incl: 1006, rate });
		const marked = inOneLine([off(21_000), off(9000)], 'Inclusief');
		expect(marked.filter(({ asOneLine }) => asOneLine)).toHaveLength(1);
	});

	const somePart = fc
		.record({
			quantity: fc.integer({ min: 1, max: 400 }),
			incl: fc.integer({ min: -100_000, max: 100_000 }),
			rate: fc.constantFrom(0, 9000, 21_000),
		})
		.map((of) => part({ ...of, excl: Math.round((of.incl * 100_000) / (100_000 + of.rate)) }));

	it('come to the shop amounts however SnelStart rounds, piece for piece and cent for cent', () => {
		fc.assert(
			fc.property(fc.array(somePart, { minLength: 1, maxLength: 8 }), (parts) => {
				const lines = certainLines(parts, 'Inclusief', 'oneLine');
				const sum = parts.reduce((all, { incl }) => all + incl, 0);
				expect(certainTotal(lines, 'Inclusief')).toBe(sum + 0);
				expect(Math.abs(unitsIn(lines) - sum * 100)).toBeLessThan(50);
				const cents = lines.reduce((all, { line }) => all + centsOfUnits(unitsOf(line)), 0);
				expect(cents).toBe(sum + 0);
				const pieces = lines.reduce((all, { line }) => all + line.aantal, 0);
				expect(pieces).toBe(parts.reduce((all, { quantity }) => all + quantity, 0));
				expect(lines.length).toBeLessThanOrEqual(2 * parts.length);
			}),
		);
	});

	it('need no second line in an order of a dozen pieces a line', () => {
		const few = somePart.map((one) => ({ ...one, quantity: 1 + (one.quantity % 12) }));
		fc.assert(
			fc.property(fc.array(few, { minLength: 1, maxLength: 8 }), (parts) => {
				expect(certainLines(parts, 'Inclusief', 'oneLine')).toHaveLength(parts.length);
			}),
		);
	});

	it('leave no total without VAT uncertain that lines of whole cents make certain', () => {
		fc.assert(
			fc.property(fc.array(somePart, { minLength: 1, maxLength: 5 }), (parts) => {
				const [one, two] = (['oneLine', 'twoLines'] as const).map((choice) =>
					certainTotal(certainLines(parts, 'Exclusief', choice), 'Exclusief'),
				);
				if (two !== null) expect(one).toBe(two);
			}),
			{
				examples: [
					[
						[
							part({ quantity: 32, incl: 47_957, excl: 43_997, rate: 9000 }),
							part({ quantity: 400, incl: 89_581, excl: 82_184, rate: 9000 }),
							part({ quantity: 142, incl: -62_577, excl: -57_410, rate: 9000 }),
						],
					],
				],
			},
		);
	});
});

const unitsIn = (lines: ReturnType<typeof certainLines>): number =>
	lines.reduce((sum, { line }) => sum + unitsOf(line), 0);
