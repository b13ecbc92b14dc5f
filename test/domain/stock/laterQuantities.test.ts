import { laterQuantities } from '../../../domain/stock/shop/laterQuantities';

const line = (orderId: string, productId: string, quantity: number) => ({
	id: `${orderId}/${productId}`,
	orderId,
	productId,
	combinationId: '',
	quantity,
	code: `SKU-${productId}`,
});

describe('what was ordered since the fence', () => {
	const unfinished = [
		{ orderId: '8', lines: [{ productId: '1', combinationId: '', quantity: 2 }] },
	];
	const lines = [line('9', '1', 3), line('10', '1', 5), line('8', '1', 2), line('8', '2', 4)];

	it('adds up per product, cancelled orders left out, lines counted before taken off', () => {
		const later = laterQuantities(lines, unfinished, new Set(['10']));
		expect([...later.byKey]).toEqual([
			['1-0', 3],
			['2-0', 4],
		]);
		expect(later.ordersByKey.get('2-0')).toEqual(new Set(['8']));
		expect(later.codes.get('2-0')).toBe('SKU-2');
	});

	it('counts nothing of an unfinished order that was cancelled, and still looks at its rows', () => {
		const later = laterQuantities(lines, unfinished, new Set(['8', '10']));
		expect([...later.byKey]).toEqual([['1-0', 3]]);
		expect(later.touched).toEqual(new Set(['1-0', '2-0']));
	});

	it('has another state once a line or a cancellation changes', () => {
		const stateOf = (...arguments_: Parameters<typeof laterQuantities>) =>
			laterQuantities(...arguments_).state;
		const before = stateOf(lines, unfinished, new Set());
		expect(stateOf([...lines].reverse(), unfinished, new Set())).toBe(before);
		expect(stateOf(lines, unfinished, new Set(['10']))).not.toBe(before);
		expect(stateOf([...lines, line('11', '1', 1)], unfinished, new Set())).not.toBe(before);
	});
});
