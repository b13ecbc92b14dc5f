import type { RunFailure } from '../../stream/runFailure';
import type { RunMarks } from '../../stream/runReport';
import type { TaskReport, TaskTable } from '../../stream/taskReport';
import type { Wording } from '../../words/wording';
import { failureInWords } from '../failedBecause';

/** What a run came to that imports nothing. */
export interface TaskFacts {
	said: Wording;
	/** What somebody has to look at, one sentence each. */
	reasons: readonly Wording[];
	/** Why the run failed as a whole, beside nodes that failed. */
	failed: readonly Wording[];
	tables: readonly TaskTable[];
	administration?: string;
	shop?: string;
}

/** The same as one item. A node that failed stands before everything else. */
export function taskReport(
	{ said, reasons, failed, tables, administration = '', shop = '' }: TaskFacts,
	failures: readonly RunFailure[],
	run: RunMarks,
): TaskReport {
	const ofNodes = failures.map(failureInWords);
	const because = [...ofNodes, ...failed];
	const attention = [...ofNodes, ...reasons];
	return {
		kind: 'taskReport',
		...{ administration, shop },
		...{ headline: said.en, headlineNl: said.nl },
		attention: attention.length > 0,
		attentionReasons: attention.map(({ en }) => en),
		attentionReasonsNl: attention.map(({ nl }) => nl),
		failures: [...failures],
		failedBecause: because.map(({ en }) => en),
		failedBecauseNl: because.map(({ nl }) => nl),
		tables: tables.filter(({ rows }) => rows.length > 0),
		run,
	};
}
