import { draftLines } from '../../../../domain/order/totals/draftLines';
import { certainTotal, salesOrderTotals } from '../../../../domain/order/totals/salesOrderTotals';
import { part, prices } from './part';

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
