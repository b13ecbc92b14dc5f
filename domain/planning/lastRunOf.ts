import type { ArchivedRun } from '../stream/archivedRun';
import type { TaskRow } from '../stream/taskRow';
import { momentIn } from '../words/momentIn';
import { asItIs, worded, type Wording } from '../words/wording';

/** The last run of a task, from whatever tells of it. */
export interface LastRun {
	/** Milliseconds since 1970. */
	startedAt: number;
	/** What it told; a task that the list started told it in the language of the list. */
	headline: Wording;
	attention: boolean;
	/** It began, and never told how it ended. */
	isCutOff: boolean;
}

/**
 * The later of what the list of tasks remembers and what the workflow itself archived; of a run that both tell of the
 * list knows when it began. Null where neither tells.
 */
export function lastRunOf(
	row: TaskRow | undefined,
	runs: readonly ArchivedRun[],
	now: number,
): LastRun | null {
	const archived = latestOf(runs);
	const startedAt = momentIn('utc', row?.startedAt ?? '');
	if (row === undefined || startedAt === null) return archived;
	const endedAt = momentIn('utc', row.endedAt);
	const isOver = endedAt !== null && endedAt >= startedAt;
	if (archived && archived.startedAt > (isOver ? endedAt : now)) return archived;
	const isCutOff = !isOver && row.busyUntil <= now;
	return {
		startedAt,
		headline: asItIs(isOver ? row.headline : ''),
		attention: isCutOff || (isOver && (row.attention || row.failed)),
		isCutOff,
	};
}

function latestOf(runs: readonly ArchivedRun[]): LastRun | null {
	const told = runs.flatMap(
		({ at, headline: en, headlineNl: nl = en, attention, failed }): LastRun[] => {
			const moment = momentIn('utc', at);
			return moment === null
				? []
				: [
						{
							startedAt: moment,
							headline: worded(en, nl),
							attention: attention || failed,
							isCutOff: false,
						},
					];
		},
	);
	return told.reduce<LastRun | null>(
		(last, run) => (last === null || run.startedAt > last.startedAt ? run : last),
		null,
	);
}
