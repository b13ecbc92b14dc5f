import type { ArchivedRun } from '../stream/archivedRun';
import type { Task, TaskState } from '../stream/task';
import type { TaskRow } from '../stream/taskRow';
import type { Language } from '../words/wording';
import { lastRunOf, type LastRun } from './lastRunOf';
import { nextRun } from './nextRun';
import { momentInWords, taskLine } from './taskLine';
import type { TaskSettings } from './taskSettings';

/** What is known of the tasks, and when and for whom it is told. */
export interface TasksKnown {
	rows: readonly TaskRow[];
	runs: readonly ArchivedRun[];
	/** Milliseconds since 1970. */
	now: number;
	language: Language;
}

/** A schedule that fires some seconds early is on time. */
const EARLY = 30_000;

/**
 * Every task with its last run and its next, in the order its owner gave them. At most one of them is due: of those whose
 * time has come the one that has waited longest, so that two never begin at once and none is forgotten.
 */
export function listTasks(settings: readonly TaskSettings[], known: TasksKnown): Task[] {
	const tasks = settings.map((task) => judged(task, known));
	const first = tasks
		.filter(({ state }) => state === 'due')
		.reduce<Judged | null>(
			(best, task) => (best === null || task.next! < best.next! ? task : best),
			null,
		);
	return tasks.map((task) =>
		told(task.state === 'due' && task !== first ? { ...task, state: 'waits' } : task, known),
	);
}

interface Judged {
	settings: TaskSettings;
	row: TaskRow | undefined;
	last: LastRun | null;
	next: number | null;
	state: TaskState;
}

function judged(settings: TaskSettings, { rows, runs, now }: TasksKnown): Judged {
	const row = latest(rows.filter(({ task }) => task === settings.workflow));
	const last = lastRunOf(
		row,
		runs.filter(({ workflow }) => workflow === settings.workflow),
		now,
	);
	const isToldOnly = !settings.isStartedHere && last === null;
	const next = isToldOnly ? null : nextRun(last?.startedAt ?? null, settings.plan, now);
	const stateOf = (): TaskState => {
		if (row && row.busyUntil > now) return 'atWork';
		if (!settings.isStartedHere || next === null) return 'notHere';
		return next <= now + EARLY ? 'due' : 'later';
	};
	return { settings, row, last, next, state: stateOf() };
}

/** Two runs at once may have made two rows. */
const latest = (rows: readonly TaskRow[]): TaskRow | undefined =>
	rows.reduce<TaskRow | undefined>(
		(last, row) => (last === undefined || row.startedAt > last.startedAt ? row : last),
		undefined,
	);

function told({ settings, row, last, next, state }: Judged, { language }: TasksKnown): Task {
	const { zone } = settings.plan;
	const iso = (moment: number | null | undefined) => momentInWords(moment, zone);
	const isAtWork = state === 'atWork';
	return {
		kind: 'task',
		name: settings.name,
		workflow: settings.workflow,
		state,
		line: taskLine({ ...settings, last, next, state, turnEnds: row?.busyUntil ?? 0 }, language),
		lastRun: iso(last?.startedAt),
		lastResult: last?.headline[language] ?? '',
		attention: last?.attention ?? false,
		nextRun: iso(next),
		atWorkSince: isAtWork ? iso(last?.startedAt) : '',
		turnEnds: isAtWork ? iso(row?.busyUntil) : '',
		longestMinutes: settings.longestMinutes,
	};
}
