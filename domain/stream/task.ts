/** How far a task is. */
export type TaskState =
	/** It may begin now. */
	| 'due'
	/** It may begin, and another that has waited longer goes first. */
	| 'waits'
	/** A run of it is at work. */
	| 'atWork'
	/** Its time has not come. */
	| 'later'
	/** It is started by hand, or by the schedule of its own workflow. */
	| 'notHere';

/** Output of `Shop Link: List Tasks`: one task (taak) with its last run and its next, times as ISO 8601 or ''. */
export interface Task {
	kind: 'task';
	name: string;
	/** Id of the workflow that does it. */
	workflow: string;
	state: TaskState;
	/** The whole of it for a person: "Reconcile: last 06:00, 3 differences; next tomorrow at 06:00". */
	line: string;
	lastRun: string;
	/** What the last run told; '' where there was none. */
	lastResult: string;
	/** True where the last run failed or a person has to look at it. */
	attention: boolean;
	/** When it is to run next; '' for a task by hand. */
	nextRun: string;
	/** Since when a run is at work, and when its turn ends at the latest. */
	atWorkSince: string;
	turnEnds: string;
	/** Minutes that a run may take before another one may begin all the same. */
	longestMinutes: number;
}
