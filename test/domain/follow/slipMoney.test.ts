import { slipMoney } from '../../../domain/follow/slipMoney';
import { splitSlip } from '../../../domain/follow/refundedPart';
import { order } from '../order/fixtures';
import type { FollowedSlip } from '../../../domain/stream/followedOrder';

const slip = (more: Partial<FollowedSlip> = {}): FollowedSlip => ({
	id: '7',
	madeAt: '2026-11-24T10:00:00+01:00',
	type: '0',
	amount: '24.700002',
	lines: [{ lineId: '1', quantity: 2, amountIncl: '24.700002', amountExcl: '20.410000' }],
	shipping: { amountIncl: '0.000000', amountExcl: '0.000000' },
	...more,
});

describe('what a credit slip gave back', () => {
	it.each([
		['with VAT', '24.700002'],
		['without, as the group of the customer sees it', '20.410000'],
		['without, as a module writes it', '20.413224'],
	])('is what its lines say, whether its amount is %s', (_what, amount) => {
		expect(slipMoney(slip({ amount }), order())).toMatchObject({ goods: 2470, doubt: null });
	});

	it('is not known where the amount says something else, or nothing was given back', () => {
		expect(slipMoney(slip({ amount: '7.77' }), order()).doubt?.en).toContain('another amount');
		expect(slipMoney(slip({ lines: [], amount: '0' }), order()).doubt?.en).toContain('neither');
	});

	it('is shared out by the pieces that came back, to the cent', () => {
		const { back, kept } = splitSlip(
			slip({ lines: [{ ...slip().lines[0], quantity: 3 }] }),
			new Map([['1', 1]]),
		);
		expect(back).toEqual([
			{ lineId: '1', quantity: 1, amountIncl: '8.230000', amountExcl: '6.800000' },
		]);
		expect(kept).toEqual([
			{ lineId: '1', quantity: 2, amountIncl: '16.470002', amountExcl: '13.610000' },
		]);
		expect(splitSlip(slip(), new Map()).back).toEqual([]);
		expect(splitSlip(slip(), new Map([['1', 5]])).kept).toEqual([]);
	});
});
