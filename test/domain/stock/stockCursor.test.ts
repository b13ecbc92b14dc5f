import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
	cursorTime,
	fullSweepDueAt,
	latestChange,
	readAgainFrom,
	settledCursor,
} from '../../../domain/stock/cursorTime';
import type { StockCursor } from '../../../domain/stream/stockCursor';

const NOW = DateTime.fromISO('2026-11-23T12:00:00Z');

describe('the cursor of a partial reading', () => {
	it.each([
		['2023-06-29T21:44:48.51', '2023-06-29T21:44:48'],
		['2023-06-29T21:44:48', '2023-06-29T21:44:48'],
		['2023-06-29 21:44:48', '2023-06-29T21:44:48'],
		['2023-06-29T21:44:48.510+02:00', '2023-06-29T21:44:48'],
		['2023-02-30T10:00:00', ''],
		['yesterday', ''],
		['', ''],
		[null, ''],
		[undefined, ''],
	])('takes %j for %j', (text, time) => {
		expect(cursorTime(text)).toBe(time);
	});

	it('is the latest time of change, whatever the order, and never goes back', () => {
		const time = fc
			.integer({ min: 0, max: 40_000_000 })
			.map((seconds) =>
				DateTime.fromISO('2025-01-01T00:00:00Z', { zone: 'utc' })
					.plus({ seconds })
					.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
			);
		fc.assert(
			fc.property(fc.array(time), time, (times, since) => {
				const latest = latestChange(times, since, NOW);
				expect(latest).toBe([...times, since].sort().at(-1));
				expect(latestChange([...times].reverse(), since, NOW)).toBe(latest);
				expect(latestChange(times, latest, NOW)).toBe(latest);
			}),
		);
	});

	it('is not moved by a time that cannot be', () => {
		const impossible = ['2099-01-01T00:00:00', null, 'x', '2026-11-23T14:00:01'];
		expect(latestChange(impossible, '2026-11-01T00:00:00', NOW)).toBe('2026-11-01T00:00:00');
		expect(latestChange(['2026-11-23T13:59:59'], '', NOW)).toBe('2026-11-23T13:59:59');
		expect(latestChange(['2026-11-20T00:00:00'], '2099-01-01T00:00:00', NOW)).toBe(
			'2026-11-20T00:00:00',
		);
	});

	it('hides no change made after the reading, whatever time some article claims', () => {
		const ahead = fc.integer({ min: -400, max: 400 });
		fc.assert(
			fc.property(ahead, (hours) => {
				const claimed = NOW.toUTC().plus({ hours }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
				const again = readAgainFrom(latestChange([claimed], '2026-11-01T00:00:00', NOW));
				expect(again < '2026-11-23T12:00:00').toBe(true);
			}),
		);
	});

	it('reaches back further than any zone or change of the clock', () => {
		expect(readAgainFrom('2026-11-23T01:30:00')).toBe('2026-11-22T22:30:00');
		expect(readAgainFrom('2026-03-29T03:30:00')).toBe('2026-03-29T00:30:00');
		expect(readAgainFrom('2026-10-25T02:10:00')).toBe('2026-10-24T23:10:00');
	});
});

describe('the full sweep', () => {
	it('is due so many hours after the last, at once without one, and never when switched off', () => {
		const due = (last: string, hours: number) => fullSweepDueAt(last, hours, NOW)?.toUTC().toISO();
		expect(due('2026-11-23T03:00:00Z', 24)).toBe('2026-11-24T03:00:00.000Z');
		expect(due('2026-11-23T04:00:00+01:00', 12)).toBe('2026-11-23T15:00:00.000Z');
		expect(due('', 24)).toBe('2026-11-23T12:00:00.000Z');
		expect(due('nonsense', 24)).toBe('2026-11-23T12:00:00.000Z');
		expect(due('2031-01-01T00:00:00Z', 24)).toBe('2026-11-23T12:00:00.000Z');
		expect(due('', 0)).toBeUndefined();
	});
});

describe('the cursor after writing', () => {
	const cursor: StockCursor = {
		kind: 'stockCursor',
		cursor: 'after',
		since: 'before',
		lastFullSweep: 'new',
		previousFullSweep: 'old',
		fullSweepDue: true,
		fullSweepDueAt: null,
		articlesRead: 3,
		complete: true,
	};

	it('goes on only when everything was written', () => {
		expect(settledCursor(cursor, true)).toEqual(cursor);
		expect(settledCursor(cursor, false)).toEqual({
			...cursor,
			cursor: 'before',
			lastFullSweep: 'old',
		});
	});
});
