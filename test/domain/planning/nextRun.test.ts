import fc from 'fast-check';
import { nextRun } from '../../../domain/planning/nextRun';
import type { TaskPlan } from '../../../domain/planning/taskPlan';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const ZONE = 'Europe/Amsterdam';

/** The clock on the wall in Amsterdam, worked out without the rule's own library. */
const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE,
	...{ weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' },
	...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
function onTheWall(at: number) {
	const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
	const of = (type: string) => Number(parts.get(type as never));
	return {
		minute: of('hour') * 60 + of('minute'),
		weekday: WEEKDAYS.indexOf(String(parts.get('weekday'))) + 1,
		day: Date.UTC(of('year'), of('month') - 1, of('day')) / DAY,
	};
}

function mayBegin(at: number, { hours, days }: TaskPlan): boolean {
	const { minute, weekday } = onTheWall(at);
	const passes = hours !== undefined && hours.until <= hours.from;
	const began = passes && minute < hours.until ? ((weekday + 5) % 7) + 1 : weekday;
	if (days.length > 0 && !days.includes(began)) return false;
	if (!hours) return true;
	if (passes) return minute >= hours.from || minute < hours.until;
	return minute >= hours.from && minute < hours.until;
}

/** Moments around both clock changes of 2026 and some quiet ones. */
const moments = fc.oneof(
	fc.integer({ min: -3 * 1440, max: 2 * 1440 }).map((m) => Date.UTC(2026, 2, 29, 1) + m * MINUTE),
	fc.integer({ min: -3 * 1440, max: 2 * 1440 }).map((m) => Date.UTC(2026, 9, 25, 1) + m * MINUTE),
	fc.integer({ min: 0, max: 365 * 1440 }).map((m) => Date.UTC(2026, 0, 1) + m * MINUTE),
);
const minuteOfDay = fc.integer({ min: 0, max: 1439 });
const hours = fc
	.tuple(minuteOfDay, minuteOfDay)
	.filter(([from, until]) => from !== until)
	.map(([from, until]) => ({ from, until }));
const every = fc.oneof(
	fc.record({ unit: fc.constant('minutes' as const), count: fc.integer({ min: 1, max: 2000 }) }),
	fc.record({ unit: fc.constant('hours' as const), count: fc.integer({ min: 1, max: 50 }) }),
);
const plans = (everyOf: fc.Arbitrary<TaskPlan['every']>) =>
	fc.record(
		{
			every: everyOf,
			hours,
			days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
			notBefore: moments,
			zone: fc.constant(ZONE),
		},
		{ requiredKeys: ['every', 'days', 'zone'] },
	) as fc.Arbitrary<TaskPlan>;

describe('the next run of a task', () => {
	it('is the first minute after its interval in which it may begin, through both clock changes', () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: 0, max: 59_999 }), plans(every), (start, ms, plan) => {
				const passed = plan.every!.count * (plan.every!.unit === 'hours' ? 60 : 1) * MINUTE;
				const notBefore = plan.notBefore ?? 0;
				const found = nextRun(start + ms, plan, start);
				let first = Math.max(start + passed, notBefore);
				while (!mayBegin(first, plan) && first - start < 400 * DAY) first += MINUTE;
				expect(found).toBe(first);
			}),
			{ numRuns: 60 },
		);
	});

	it('of every so many days comes that many days of the calendar later, when the hours open', () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: 1, max: 9 }), hours, (start, count, open) => {
				const plan: TaskPlan = {
					every: { unit: 'days', count },
					hours: open,
					days: [],
					zone: ZONE,
				};
				fc.pre(mayBegin(start, plan));
				const found = nextRun(start, plan, start)!;
				expect(mayBegin(found, plan)).toBe(true);
				const [was, is] = [onTheWall(start), onTheWall(found)];
				const began = open.until <= open.from && was.minute < open.until ? was.day - 1 : was.day;
				const spring = Date.UTC(2026, 2, 29) / DAY;
				const isSwallowed = began + count === spring && open.from >= 120 && open.from < 180;
				if (isSwallowed) return;
				expect([is.day, is.minute]).toEqual([began + count, open.from]);
			}),
			{ numRuns: 200 },
		);
	});

	it('stays at its hour of the day in spring and in autumn', () => {
		for (const [from, to] of [
			['2026-03-28T23:00:00+01:00', '2026-03-29T23:00:00+02:00'],
			['2026-10-24T23:00:00+02:00', '2026-10-25T23:00:00+01:00'],
		]) {
			const daily: TaskPlan = { every: { unit: 'days', count: 1 }, days: [], zone: ZONE };
			expect(nextRun(Date.parse(from), daily, 0)).toBe(Date.parse(to));
		}
	});

	it.each([
		['nothing', null, {}],
		[
			'an interval without a start',
			'2026-11-02T10:07:00+01:00',
			{ every: { unit: 'hours', count: 1 } },
		],
		[
			'a moment to wait for',
			'2026-11-09T06:00:00+01:00',
			{ every: { unit: 'hours', count: 1 }, notBefore: Date.parse('2026-11-09T06:00:00+01:00') },
		],
		[
			'hours that open later',
			'2026-11-02T18:30:00+01:00',
			{ every: { unit: 'minutes', count: 5 }, hours: { from: 1110, until: 1320 } },
		],
		[
			'days of the week',
			'2026-11-07T00:00:00+01:00',
			{ every: { unit: 'minutes', count: 5 }, days: [6] },
		],
	] as Array<[string, string | null, Partial<TaskPlan>]>)(
		'of a task that never ran and has %s',
		(_, expected, plan) => {
			const found = nextRun(
				null,
				{ days: [], zone: ZONE, ...plan },
				Date.parse('2026-11-02T10:07:31+01:00'),
			);
			expect(found).toBe(expected === null ? null : Date.parse(expected));
		},
	);
});
