import type { ArchivedRun } from '../stream/archivedRun';
import type { ToldProblem } from '../stream/toldProblem';
import type { WorkflowFailure } from '../stream/workflowFailure';
import type { Language } from '../words/wording';
import type { DueHours } from './dueMs';

/** What the owner chose. */
export interface AlertSettings {
	/** Milliseconds from one run to the next. */
	intervalMs: number;
	/** Hours of the day in which runs are due. */
	hours: DueHours;
	/** Hour of the day from which the digest is told. */
	digestHour: number;
	/** IANA zone of the hours. */
	zone: string;
	language: Language;
}

/** What is known when somebody looks for problems. */
export interface AlertFacts {
	/** Milliseconds since 1970. */
	now: number;
	/** The workflow whose failure is the reason to look; null where the clock is. */
	failure: WorkflowFailure | null;
	/** The newest runs of the archive, in any order. */
	runs: readonly ArchivedRun[];
	/** What was told before. */
	told: readonly ToldProblem[];
	settings: AlertSettings;
}
