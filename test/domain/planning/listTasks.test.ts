import { listTasks, type TasksKnown } from '../../../domain/planning/listTasks';
import type { TaskSettings } from '../../../domain/planning/taskSettings';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import type { TaskRow } from '../../../domain/stream/taskRow';

const at = (time: string) => Date.parse(`2026-11-03T${time}:00+01:00`);
const iso = (time: string) => new Date(at(time)).toISOString();

const task = (workflow: string, more: Partial<TaskSettings> = {}): TaskSettings => ({
	name: workflow.toUpperCase(),
	workflow,
	isStartedHere: true,
	longestMinutes: 60,
	plan: { every: { count: 15, unit: 'minutes' }, days: [], zone: 'Europe/Amsterdam' },
	...more,
});
const row = (name: string, more: Partial<TaskRow>): TaskRow => ({
	task: name,
	runId: '1',
	startedAt: iso('10:00'),
	endedAt: iso('10:01'),
	busyUntil: 0,
	headline: '2 orders created',
	attention: false,
	failed: false,
	...more,
});
const run = (workflow: string, time: string, more: Partial<ArchivedRun> = {}): ArchivedRun =>
	({ kind: 'archivedRun', workflow, at: iso(time), headline: '5 orders', ...more }) as ArchivedRun;
const list = (settings: TaskSettings[], known: Partial<TasksKnown>) =>
	listTasks(settings, { rows: [], runs: [], now: at('10:20'), language: 'nl', ...known });

describe('the list of tasks', () => {
	it('tells last run, result and next run in one line, in both languages', () => {
		const known = { rows: [row('a', {})], now: at('10:10') };
		expect(list([task('a')], known)[0]).toMatchObject({
			state: 'later',
			line: 'A: laatst di 3 nov 10:00 · 2 orders created · volgende di 3 nov 10:15',
			nextRun: '2026-11-03T10:15:00+01:00',
		});
		expect(list([task('a')], { ...known, language: 'en' })[0].line).toBe(
			'A: last run Tue 3 Nov 10:00 · 2 orders created · next Tue 3 Nov 10:15',
		);
	});

	it('lets one begin at a time, the one that has waited longest', () => {
		const rows = [row('a', { startedAt: iso('10:04') }), row('b', { startedAt: iso('10:02') })];
		const states = list([task('a'), task('b'), task('c')], { rows, now: at('10:20') });
		expect(states.map(({ name, state }) => [name, state])).toEqual([
			['A', 'waits'],
			['B', 'due'],
			['C', 'waits'],
		]);
	});

	it('leaves a task alone whose run is at work, until its turn is over', () => {
		const busy = row('a', { endedAt: '', busyUntil: at('11:00') });
		const [atWork] = list([task('a')], { rows: [busy], now: at('10:59') });
		expect(atWork).toMatchObject({
			state: 'atWork',
			atWorkSince: '2026-11-03T10:00:00+01:00',
			turnEnds: '2026-11-03T11:00:00+01:00',
		});
		expect(atWork.line).toContain('bezig, uiterlijk tot di 3 nov 11:00');
		const [over] = list([task('a')], { rows: [busy], now: at('11:00') });
		expect(over).toMatchObject({ state: 'due', attention: true });
		expect(over.line).toContain('afgebroken');
	});

	it('takes the last run from the archive where the workflow started by itself', () => {
		const own = task('a', { isStartedHere: false });
		const runs = [
			run('a', '10:16', { attention: true, headlineNl: '5 bestellingen' }),
			run('a', '10:01'),
			run('b', '10:19'),
		];
		const [told] = list([own], { runs, rows: [row('a', {})] });
		expect(told).toMatchObject({ state: 'notHere', lastResult: '5 bestellingen', attention: true });
		expect(list([own], { runs, language: 'en' })[0].lastResult).toBe('5 orders');
		expect(told.lastRun).toBe('2026-11-03T10:16:00+01:00');
		expect(told.nextRun).toBe('2026-11-03T10:31:00+01:00');
	});

	it('knows from the row when a run began that the archive tells as well', () => {
		const [told] = list([task('a')], { runs: [run('a', '10:01')], rows: [row('a', {})] });
		expect(told).toMatchObject({ lastRun: '2026-11-03T10:00:00+01:00', state: 'due' });
	});

	it('never starts what is to be done by hand', () => {
		const byHand = task('a', { plan: { days: [], zone: 'Europe/Amsterdam' } });
		expect(list([byHand], {})[0]).toMatchObject({ state: 'notHere', nextRun: '' });
	});

	it('counts a table that was emptied as tasks that never ran', () => {
		const [told] = list([task('a')], {});
		expect(told).toMatchObject({ state: 'due', lastRun: '' });
		expect(told.line).toBe('A: nog nooit uitgevoerd · volgende nu');
	});
});
