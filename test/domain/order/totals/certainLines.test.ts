import { balanceLines } from '../../../../domain/order/totals/balanceLines';
import { certainLines } from '../../../../domain/order/totals/certainLines';
import { draftLines } from '../../../../domain/order/totals/draftLines';
import { certainTotal } from '../../../../domain/order/totals/salesOrderTotals';
import { part, prices } from './part';

const PIECES = part({ quantity: 36, incl: 151_056, excl: 138_583, rate: 9000 });
const BOOKS = part({ quantity: 2, incl: 8472, excl: 8472, rate: 0 });
const SHIPPING = part({ kind: 'cost', incl: 695, excl: 574, rate: 21_000 });

describe('lines of whole cents whose total is certain', () => {
	it('has one price for all pieces where two prices leave a cent of VAT to the way of rounding', () => {
		const parts = [PIECES, BOOKS, SHIPPING];
		expect(certainTotal(balanceLines(parts), 'Exclusief')).toBeNull();
		const lines = certainLines(parts, 'Exclusief', 'twoLines');
		expect(certainTotal(lines, 'Exclusief')).toBe(160_222);
		expect(prices(lines)).toEqual([
			[36, 38.4953],
			[2, 42.36],
			[1, 5.74],
		]);
	});

	it('finds the part that is in the way wherever it stands', () => {
		for (const parts of [
			[SHIPPING, BOOKS, PIECES],
			[part({ quantity: 3, incl: 1210, excl: 1000 }), SHIPPING, PIECES],
		]) {
			expect(
				certainTotal(certainLines(parts, 'Exclusief', 'twoLines'), 'Exclusief'),
			).not.toBeNull();
		}
	});

	it('have no single price for so many pieces that it would be off by half a cent', () => {
		const many = part({ quantity: 51, incl: 11_724, excl: 10_756, rate: 9000 });
		const balanced = balanceLines([many]);
		expect(certainTotal(balanced, 'Exclusief')).toBeNull();
		expect(certainTotal(balanceLines([{ ...many, asOneLine: true }]), 'Exclusief')).toBe(11_724);
		const lines = certainLines([many], 'Exclusief', 'twoLines');
		expect(certainTotal(lines, 'Exclusief')).toBe(11_724);
		expect(prices(lines)).toEqual([
			[2, 2.12],
			[2, 2.08],
			[1, 2.1],
			[46, 2.11],
		]);
	});

	it('have some pieces a few cents dearer where neither dividing nor moving cents between lines will do', () => {
		const at9 = (quantity: number, excl: number, incl: number) =>
			part({ quantity, excl, incl, rate: 9000 });
		const parts = [at9(7, 71_561, 78_001), at9(3, 2679, 2920)];
		expect(certainTotal(balanceLines(parts), 'Exclusief')).toBeNull();
		const lines = certainLines(parts, 'Exclusief', 'oneLine');
		expect(certainTotal(lines, 'Exclusief')).toBe(80_922);
		const pieces = lines.reduce((sum, { line }) => sum + line.aantal, 0);
		expect(pieces).toBe(10);
	});

	it('are those of balancing alone where these will do', () => {
		const parts = [part({ quantity: 3, incl: 1210, excl: 1000 }), SHIPPING];
		expect(certainLines(parts, 'Exclusief', 'twoLines')).toEqual(balanceLines(parts));
	});

	it('are as the shop has them with VAT, where nothing depends on rounding', () => {
		expect(certainLines([PIECES, BOOKS], 'Inclusief', 'twoLines')).toEqual(
			[PIECES, BOOKS].flatMap((each) => draftLines(each, 'Inclusief')),
		);
	});
});
