import { discountsOf, hasDiscount } from '../../../domain/order/read/discountsOf';
import { mayBeRefunded, refundsOf } from '../../../domain/order/read/refundsOf';

describe('the vouchers of an order', () => {
	const voucher = { name: 'KORTING', amountIncl: '5.00', amountExcl: '4.13', freeShipping: false };
	const totals = { discountsIncl: '5.000000', discountsExcl: '4.130000' };
	const none = { discountsIncl: '0.000000', discountsExcl: '0.000000' };

	it('are those that the shop tells', () => {
		expect(discountsOf([voucher], totals)).toEqual([voucher]);
		expect(discountsOf([voucher], none)).toEqual([voucher]);
		expect(discountsOf([], none)).toEqual([]);
	});

	it('are one of the totals where the shop tells none, so that no discount is taken for nothing', () => {
		expect(discountsOf([], totals)).toEqual([
			{ name: '', amountIncl: '5.000000', amountExcl: '4.130000', freeShipping: false },
		]);
	});

	it('are there when either total says so', () => {
		expect(hasDiscount(none)).toBe(false);
		expect(hasDiscount({ ...none, discountsExcl: '0.01' })).toBe(true);
		expect(hasDiscount({ ...none, discountsIncl: '0.01' })).toBe(true);
	});
});

describe('the refunds of an order', () => {
	const line = { lineId: '7', quantity: 1, amountIncl: '12.10', amountExcl: '10.00' };

	it('are those of lines, and of shipping where some was given back', () => {
		const slips = [
			{ lines: [line], shipping: { amountIncl: '0.000000', amountExcl: '' } },
			{ lines: [], shipping: { amountIncl: '4.84', amountExcl: '4.00' } },
			{ lines: [], shipping: { amountIncl: '4.00', amountExcl: '' } },
		];
		expect(refundsOf(slips)).toEqual([
			line,
			{ lineId: '', quantity: 0, amountIncl: '4.84', amountExcl: '4.00' },
			{ lineId: '', quantity: 0, amountIncl: '4.00', amountExcl: '' },
		]);
	});

	it.each([
		[null, true],
		[{ refunded: 0, returned: 0 }, false],
		[{ refunded: 1, returned: 0 }, true],
		[{ refunded: 0, returned: 1 }, true],
	])('are asked for when a line tells %j: %s', (pieces, expected) => {
		expect(mayBeRefunded(pieces)).toBe(expected);
	});
});
