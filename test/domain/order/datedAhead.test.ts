import { DATED_AHEAD } from '../../../domain/order/read/readiness';
import { books, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrder } from './planOrder';

describe('an order whose date is still to come', () => {
	const typed = orderV({ placedAt: '2062-01-05T10:00:00+01:00' });

	it('waits, keeps its goods and is named with its date', () => {
		const waits = { ...typed, readiness: 'incomplete', readinessReason: DATED_AHEAD } as const;
		const plan = planOrder(waits, books(), settings());
		expect(plan).toMatchObject({ outcome: 'waiting', quantities: [{ quantity: 1 }] });
		expect(plan.problems).toEqual([expect.objectContaining({ code: 'dated-ahead' })]);
		expect(plan.problems[0].message).toContain('2062-01-05');
	});

	it('is not named for anything else that it waits for', () => {
		const waits = { ...typed, readiness: 'waiting', readinessReason: 'Awaiting payment' } as const;
		expect(planOrder(waits, books(), settings()).problems).toEqual([]);
	});
});
