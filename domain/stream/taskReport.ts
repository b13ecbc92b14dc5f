import type { Wording } from '../words/wording';
import type { RunFailure } from './runFailure';
import type { RunMarks } from './runReport';

/** A list of a task report, as its page and its table show it. */
export interface TaskTable {
	title: Wording;
	columns: ReadonlyArray<{ head: Wording; number?: true; long?: true }>;
	rows: ReadonlyArray<readonly Wording[]>;
}

/** Output of `Shop Link: Report` for a run that imports nothing: what it came to, for a person to read. */
export interface TaskReport {
	kind: 'taskReport';
	/** Names of the administration (administratie) and of the shop; empty where nothing that came in says them. */
	administration: string;
	shop: string;
	headline: string;
	headlineNl: string;
	/** True when somebody has to look at it; `attentionReasons` says at what. */
	attention: boolean;
	attentionReasons: string[];
	attentionReasonsNl: string[];
	/** Nodes that failed, in the order they did. */
	failures: RunFailure[];
	/** Why the run failed as a whole, empty when it did not: `Stop if Failed` ends it in an error with these. */
	failedBecause: string[];
	failedBecauseNl: string[];
	tables: TaskTable[];
	run: RunMarks;
}
