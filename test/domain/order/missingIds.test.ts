import fc from 'fast-check';

import { missingIds } from '../../../domain/order/read/missingIds';

const NOW = 1_800_000_000;
const seen = (...orders: Array<[id: number, secondsAgo: number]>) =>
	orders.map(([id, secondsAgo]) => ({ id, placed: NOW - secondsAgo }));

describe('ids that an order may still get', () => {
	it('lie below an order of the last hour', () => {
		expect(missingIds(seen([10, 5], [8, 30], [5, 7000]), '10', NOW)).toEqual(['9', '7', '6']);
	});

	it('are none where all orders are there, or the newest is old', () => {
		expect(missingIds(seen([3, 1], [2, 2], [1, 3]), '3', NOW)).toEqual([]);
		expect(missingIds(seen([9, 3601], [5, 4000]), '9', NOW)).toEqual([]);
	});

	it('are none where the newest was not listed, and none in an empty shop', () => {
		expect(missingIds(seen([4, 1]), '9', NOW)).toEqual([]);
		expect(missingIds([], '0', NOW)).toEqual([]);
	});

	it('are never many, and never the id of an order that was read', () => {
		const orders = fc.array(
			fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -100, max: 9000 })),
		);
		fc.assert(
			fc.property(orders, (given) => {
				const read = seen(...given);
				const highest = Math.max(0, ...read.map(({ id }) => id));
				const missing = missingIds(read, String(highest), NOW);
				expect(missing.length).toBeLessThanOrEqual(200);
				const ids = new Set(read.map(({ id }) => String(id)));
				expect(missing.filter((id) => ids.has(id))).toEqual([]);
			}),
		);
	});
});
