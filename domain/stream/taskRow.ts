/**
 * One row of the Data Table `webshop_tasks`: what was last known of a task. It may be lost: then every task counts as
 * one that never ran. No correctness rests on it.
 */
export interface TaskRow {
	/** Id of the workflow that does it. */
	task: string;
	/** Execution of n8n that has its turn, or had it last. */
	runId: string;
	/** ISO 8601; `endedAt` is '' while it is at work, and where it was cut off. */
	startedAt: string;
	endedAt: string;
	/** Milliseconds since 1970 until which no other run begins; 0 once it ended. */
	busyUntil: number;
	/** What it told. */
	headline: string;
	attention: boolean;
	failed: boolean;
}
