import { overdueDaysOf } from '../../../domain/order/read/overdueDaysOf';

describe('payment that is late', () => {
	it.each([
		['2026-11-09T12:59:59+01:00', 14, null],
		['2026-11-08T13:00:01+01:00', 14, null],
		['2026-11-08T13:00:00+01:00', 14, 1],
		['2026-11-22T13:00:00+01:00', 0, 1],
		['2026-11-22T13:00:01+01:00', 0, null],
		['2026-10-24T13:00:00+02:00', 14, 16],
	])('placed %s with %d days to pay: %s days late', (placedAt, afterDays, expected) => {
		const state = {
			id: '10',
			name: 'Awaiting bank wire payment',
			paid: false,
			final: null,
			undoesPayment: false,
		};
		const now = Date.parse('2026-11-23T13:00:00+01:00') / 1000;
		const open = { readiness: 'waiting' as const, state, placedAt, now, zone: 'Europe/Amsterdam' };
		expect(overdueDaysOf(open, afterDays)).toBe(expected);
	});
});
