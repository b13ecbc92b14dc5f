import fc from 'fast-check';

import { proposedStart } from '../../../domain/doctor/proposedStart';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';

const NOW = Date.parse('2026-11-20T15:00:00Z');
const HOUR = 3_600_000;
const order = (hoursAgo: number, more: object = {}): PlannedOrder =>
	({
		orderId: String(hoursAgo),
		placedAt: new Date(NOW - hoursAgo * HOUR).toISOString(),
		outcome: 'create',
		problems: [],
		...more,
	}) as never;
const at = (orders: PlannedOrder[]) =>
	Date.parse(proposedStart(orders, NOW, 'Europe/Amsterdam').at);

describe('the start that is proposed', () => {
	it('is the beginning of today where SnelStart has none of the orders', () => {
		expect(at([])).toBe(Date.parse('2026-11-19T23:00:00Z'));
		expect(at([order(30), order(2)])).toBe(Date.parse('2026-11-19T23:00:00Z'));
	});

	it('lies behind the newest order that SnelStart has, whoever made it', () => {
		const known = order(40, {
			outcome: 'blocked',
			problems: [{ code: 'imported-under-other-key' }],
		});
		expect(at([order(50), known, order(20), order(3)])).toBe(NOW - 20 * HOUR);
		expect(at([order(3), order(1, { outcome: 'exists' })])).toBe(NOW);
	});

	it('never leaves an order before it that is not there while a newer one is, and takes none twice', () => {
		const orders = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), {
			minLength: 1,
			maxLength: 20,
		});
		fc.assert(
			fc.property(
				orders,
				fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
				(hours, known) => {
					const planned = hours.map((ago, place) =>
						order(ago, known[place] ? { outcome: 'exists' } : {}),
					);
					const start = at(planned);
					const of = (outcome: string) =>
						planned.filter((one) => one.outcome === outcome).map((one) => Date.parse(one.placedAt));
					for (const moment of of('exists')) expect(moment).toBeLessThan(start);
					const newest = Math.max(...of('exists'));
					if (Number.isFinite(newest)) {
						for (const moment of of('create'))
							if (moment > newest) expect(moment).toBeGreaterThanOrEqual(start);
					}
				},
			),
			{ numRuns: 200 },
		);
	});
});
